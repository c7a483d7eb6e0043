<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numbrit ei leitud</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Aadress on vale või on number teisest päevast.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>Selle numbri päev on läbi</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Number kehtib ühe päeva. Järgmisel korral võtke uus.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Üks hetk</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>Teie võrgust tuli liiga palju valesid aadresse. Leht proovib ise uuesti.</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>kuni umbes {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>umbes {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>umbes {low}–{high} min</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>umbes {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Oodake õues</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>Teeninduspunkt on täis. Tulge sisse, kui Teie number sisse kutsutakse.</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Tulge nüüd sisse</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Teie jaoks on ruumi. Oodake sees, kuni Teie number kutsutakse.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Oodake, kuni Teie number kutsutakse</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>Siis näitavad leti numbrit see leht ja ekraan.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>Minge letti {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>On Teie kord.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>Teid teenindatakse letis {counter}</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Tulge tagasi kell {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Teie koht säilib. Te ei pea seni siin ootama.</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Oodake, Teid kutsutakse uuesti</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Teie asi jätkub umbes kell {time}.</translation>
    </message>
    <message>
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Järjekorda tagasi saamiseks näidake oma piletit järjekorraautomaadis või töötajale hiljemalt kell {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Te ei tulnud kutse peale</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Palun lahkuge hoonest</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>Lahkuge rahulikult lähima väljapääsu kaudu ja järgige töötajate juhiseid.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>Numbrist {number} on loobutud</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Täname, et teatasite. Uue numbri saate võtta hiljem.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Pöörduge töötajate poole või võtke uus number.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Teeninduspunkt on suletud</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Tulge järgmisel lahtiolekupäeval või pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>See külastus on lõppenud</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Number ei ole enam järjekorras. Kui see on viga, pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Teie number</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Numbreid enne Teid</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Hinnanguline ooteaeg</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Seis kell {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Ühendus on katkenud. Selline oli seis kell {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>See leht enam ei uuene. Selline oli seis kell {time}. Palun laadige leht uuesti.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} min tagasi</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Laadi uuesti</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Puudutage lehte korra, siis kuulete oma kutset.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Hoidke see leht lahti: see annab märku, kui on Teie kord.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Heli ja värin</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sisse lülitatud</translation>
    </message>
    <message>
        <source>off</source>
        <translation>välja lülitatud</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ma lahkun</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>Kas loobute numbrist {number}?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Kaotate oma koha järjekorras. Seda ei saa tagasi võtta.</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Jah, ma lahkun</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Ei, jätan numbri alles</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Numbrit ei saanud tagastada. Palun pöörduge töötaja poole.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>See leht uueneb ise.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Numbri saate tagastada järjekorraautomaadis või töötajale.</translation>
    </message>
</context>
</TS>
