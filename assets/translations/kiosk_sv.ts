<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Vad du kan göra i stället</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Jag är klar</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Jag lämnar kön</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Jag är klar</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Start here</source>
        <translation>Börja här</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Anmäl dig här</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Följ kön på telefonen</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>i morgon kl. {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} kl. {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday} den {day} {month} kl. {time}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>på måndag</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>på tisdag</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>på onsdag</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>på torsdag</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>på fredag</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>på lördag</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>på söndag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augusti</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Se öppettiderna vid ingången.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Könummer delas ut igen {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Om du redan har ett könummer, vänta tills det ropas upp.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Om du har en bokad tid kan du fortfarande anmäla dig här.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>Inga fler könummer för det här ärendet nu</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Inga könummer delas ut just nu</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Servicestället är stängt</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Det är fullt just nu</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>Servicestället och kön utanför är fulla, så nya könummer kan inte ges just nu. Försök igen senare.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Könummerautomaten startar.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Könummer kan inte ges just nu</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Förbindelsen är bruten och återställs av sig själv. Vänta en stund eller vänd dig till personalen. Om du redan har ett könummer behåller du din plats i kön.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Du fick inget könummer</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Förbindelsen bröts och du har ännu ingen plats i kön. Försök igen eller vänd dig till personalen.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Könumret hämtas</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Förbindelsen är bruten. Din begäran är sparad och skickas på nytt. Vänta en stund, du behöver inte göra något.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>Det tar lite längre än vanligt. Vänta en stund.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Vänta ett ögonblick.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>Inget könummer för det här ärendet</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Ärendet sköts endast med tidsbokning. Välj ett annat ärende.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>För många personer för ett könummer</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Ett könummer gäller för högst {limit} personer. Vänd dig till personalen.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Alla könummer för i dag har delats ut</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Kom tillbaka nästa dag vi har öppet eller vänd dig till personalen.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Din tur skulle inte hinna komma i dag</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Så många väntar att ditt ärende troligen inte skulle hinna skötas innan vi stänger. Vi vill inte att du väntar förgäves.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Dagens könummer för det här ärendet är slut</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>Endast ett visst antal sådana ärenden hinner skötas på en dag.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Inga könummer just nu</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Följ personalens anvisningar.</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>Det är ett fel i systemet och du har ännu ingen plats i kön. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Den bokade tiden hittades inte</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Kontrollera koden eller vänd dig till personalen.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Du har redan anmält dig</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>Du har din plats i kön. Vänta tills ditt nummer ropas upp.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Din bokade tid är förbi</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Tiden har avbokats eller så har det gått för lång tid. Vänd dig till personalen.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numret hittades inte</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Kontrollera numret och koden. Nummer från andra dagar gäller inte i dag.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>För många felaktiga koder</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Vänta en minut och försök igen, eller vänd dig till personalen.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Ditt nummer kan inte ställas i kön igen</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Vänd dig till personalen eller ta ett nytt könummer.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Du är tidig</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Anmäl dig närmare din bokade tid.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Du kan anmäla dig {when}.</translation>
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
        <source>This machine is out of use</source>
        <translation>Automaten är ur bruk</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Du kan inte ta ett könummer här just nu. Vänd dig till personalen.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>En bokad tid har blivit ledig {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Fråga personalen om den.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Kom tillbaka {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>Då delas nästa könummer ut.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Boka en tid</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Besök ett annat serviceställe</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>Sköt ärendet på nätet</translation>
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
        <source>Come in and wait</source>
        <translation>Kom in och vänta</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>När ditt nummer ropas upp visas det på skärmen tillsammans med diskens nummer.</translation>
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
        <source>Number {number} has been given back</source>
        <translation>Nummer {number} har lämnats tillbaka</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Tack för att du sade till. Du kan ta ett nytt nummer senare.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Det kom inget svar</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Förbindelsen bröts. Försök igen eller vänd dig till personalen.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Jag har en bokad tid</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Jag har ett könummer</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Anmäl dig med din bokningskod</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Se din tur, ställ dig i kön igen eller lämna tillbaka numret</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmäl dig</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Jag är tillbaka</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Ställ dig i kön igen</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>Bokstaven O skrivs som 0 och I som 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Skriv in din bokningskod</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Eller håll din bokningskod under läsaren.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Skriv in ditt könummer och kontrollkoden</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Eller håll koden på din biljett under läsaren.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Förbindelsen är bruten. Vänta en stund.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Du står i kön igen</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Vänta tills ditt nummer ropas upp</translation>
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
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Det finns plats för dig. Vänta inne tills ditt nummer ropas upp.</translation>
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
        <source>Wait, you will be called again</source>
        <translation>Vänta, du kallas igen</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Ditt ärende fortsätter ungefär kl. {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Din plats hålls kvar. Om du redan är tillbaka, meddela det med knappen.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Ditt nummer har redan ropats upp</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Du kan ställa dig i kön igen fram till kl. {time}.</translation>
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
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Det kan inte sättas tillbaka i kön. Vänd dig till personalen eller ta ett nytt nummer.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Det finns ingen före dig i kön</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Nummer före dig: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>Din bokade tid kl. {time} har passerat: du väntar utan den.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Din bokade tid: kl. {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>Utskriften tar längre än vanligt. Lägg numret på minnet eller läs av koden med telefonen.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Din kölapp skrivs ut.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Din kölapp är utskriven. Ta den med dig.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Ta din kölapp. Om ingen lapp kom ut, läs av koden med telefonen.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Din kölapp skrevs kanske inte ut. Lägg numret på minnet eller läs av koden med telefonen. Du behåller din plats i kön.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Ingen papperslapp. Lägg numret på minnet eller läs av koden med telefonen. Du behåller din plats i kön.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Det finns kanske inte tillräckligt med plats inne just nu. På din könummerlapp står det om du väntar inne eller ute.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Det finns inte tillräckligt med plats på servicestället just nu. Du får ett könummer och väntar utanför tills det ropas in.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Inga papperslappar just nu. Ditt nummer visas på den här skärmen, och du kan läsa av koden med telefonen.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Väntar just nu: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Ta ett könummer och vänta här</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Ta ett könummer</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Ta ett könummer och kom tillbaka kl. {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Kön är lång. Vill du ändå ha ett nummer?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Väntetid: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Längre ned</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Kontrast: starka färger</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Längre ned: alla knappar nås från rullstol</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Tal: maskinen läser upp</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Jag behöver mer tid</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Jag behöver en tolk</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Jag använder rullstol</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>Jag behöver hörslinga</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Vad behöver du vid disken?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Bara personalen som betjänar dig ser detta. Det skrivs inte ut och visas inte på någon skärm.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Jag behöver stöd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Personalen tillkallas.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Personalen vet att du behöver hjälp. Vänta här.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>Någon kommer och hjälper dig. Vänta här.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Anropet nådde ingen. Vänd dig till personalen.</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Väntetid högst cirka {time}</translation>
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
        <source>{minutes} minutes</source>
        <translation>{minutes} minuter</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Välj språk</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Skärmen töms snart. Rör vid den eller tryck på valfri knapp för att fortsätta.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personer: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Talet är på. Knappar: nästa och föregående flyttar på skärmen, välj väljer, upprepa säger om. På skärmen: rör för att höra, rör samma ställe igen för att välja.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Kod för telefonen: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
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
        <source>Plug in headphones to hear this.</source>
        <translation>Anslut hörlurar för att höra detta.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Fler alternativ</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>De första alternativen</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Jag är klar</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>Råd om ditt ärende</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Jag har en bokad tid</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Jag har ett könummer</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Jag är klar</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Hur många är ni?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Räkna alla som kommer in tillsammans med dig, också barn.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>För %n person</numerusform>
            <numerusform>För %n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Början</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>Nej, jag tar inget nummer</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Nej, jag behåller mitt nummer</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Ja, jag lämnar kön</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Heard last</source>
        <translation>Hördes senast</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Network addresses</source>
        <translation>Nätadresser</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Ingen skrivare</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Papperet håller på att ta slut</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Papperet är slut</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Locket är öppet</translation>
    </message>
    <message>
        <source>Paper jam or cutter fault</source>
        <translation>Pappersstopp eller fel i kniven</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Inte klar</translation>
    </message>
    <message>
        <source>An old slip may be stuck in it</source>
        <translation>En gammal biljett kan ha fastnat</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Svarar inte</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>Inte godkänd ännu</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk</source>
        <translation>Servern godtar inte den här automaten</translation>
    </message>
</context>
<context>
    <name>ServiceOverlay</name>
    <message>
        <source>Service PIN</source>
        <translation>PIN-kod för service</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Antal siffror: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>För många fel PIN-koder. Vänta en minut.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Fel PIN-kod</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Skriv ut testsida</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Ljudtest</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Pektest</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Starta om</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Your number</source>
        <translation>Ditt könummer</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{hour:02}:{minute:02}</source>
        <translation>{hour:02}.{minute:02}</translation>
    </message>
    <message>
        <source>Taken {date} at {time}</source>
        <translation>Taget {date} kl. {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Nummer före dig kl. {time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Beräknad väntetid kl. {time}: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>Kom in och vänta tills ditt nummer ropas upp.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>Servicestället är fullt. Vänta utanför tills ditt nummer ropas in.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Följ kön på telefonen</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Spara den här lappen tills du har fått service.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Kontrollkod: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPIA</translation>
    </message>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Kom tillbaka kl. {time}. Din plats hålls kvar.</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Ditt könummer</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut igen</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Jag är klar</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Skärmen töms om %n sekund.</numerusform>
            <numerusform>Skärmen töms om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Jag behöver mer tid</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch every square: %1 of %2. Hold for 2 seconds to end.</source>
        <translation>Rör vid varje ruta: %1 av %2. Håll i 2 sekunder för att sluta.</translation>
    </message>
</context>
</TS>
