<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numret hittades inte</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Adressen är fel, eller numret är från en annan dag.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>Dagen för det här numret är slut</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Ett nummer gäller en dag. Ta ett nytt när du kommer igen.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>För många felaktiga adresser kom från ditt nätverk. Sidan försöker igen av sig själv.</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>högst cirka {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cirka {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>cirka {low}–{high} min</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>cirka {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Vänta utanför</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>Servicestället är fullt. Kom in när ditt nummer ropas in.</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Kom in nu</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Det finns plats för dig. Vänta inne tills ditt nummer ropas upp.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Vänta tills ditt nummer ropas upp</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>Den här sidan och skärmen visar då disken.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>Gå till disk {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Det är din tur.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>Ditt ärende sköts vid disk {counter}</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Kom tillbaka kl. {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Din plats hålls kvar. Du behöver inte vänta här till dess.</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Vänta, du kallas igen</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Ditt ärende fortsätter ungefär kl. {time}.</translation>
    </message>
    <message>
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Du kommer tillbaka till kön om du visar din nummerlapp vid könummerautomaten eller för personalen senast kl. {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Du missade ditt upprop</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Lämna byggnaden</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>Gå lugnt ut genom närmaste utgång och följ personalens anvisningar.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>Nummer {number} har lämnats tillbaka</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Tack för att du sade till. Du kan ta ett nytt nummer senare.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Vänd dig till personalen eller ta ett nytt könummer.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Servicestället är stängt</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Kom tillbaka nästa dag vi har öppet eller vänd dig till personalen.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Besöket är avslutat</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Numret finns inte längre i kön. Vänd dig till personalen om det är ett misstag.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ditt könummer</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Nummer före dig</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Beräknad väntetid</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Läget kl. {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Förbindelsen är bruten. Så här var läget kl. {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>Den här sidan uppdateras inte längre. Så här var läget kl. {time}. Ladda sidan på nytt.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>för {minutes} min sedan</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Ladda på nytt</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Tryck en gång på sidan, så hör du när du ropas upp.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Håll den här sidan öppen: den säger till när det är din tur.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Ljud och vibration</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Jag lämnar kön</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>Vill du lämna tillbaka nummer {number}?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Du förlorar din plats i kön. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Ja, jag lämnar kön</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Nej, jag behåller mitt nummer</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Numret kunde inte lämnas tillbaka. Vänd dig till personalen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>Den här sidan uppdateras av sig själv.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Du kan lämna tillbaka numret vid könummerautomaten eller till personalen.</translation>
    </message>
</context>
</TS>
