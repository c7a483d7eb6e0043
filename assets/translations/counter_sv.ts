<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Work at a counter</source>
        <translation>Arbeta vid en disk</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Övervaka</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Byt lösenord…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Ange en PIN-kod…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Take over the counter</source>
        <translation>Ta över disken</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kalla nästa</translation>
    </message>
    <message>
        <source>Call chosen</source>
        <translation>Kalla den valda</translation>
    </message>
    <message>
        <source>Customer arrived</source>
        <translation>Kunden kom</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Avsluta ärendet</translation>
    </message>
    <message>
        <source>Finish, details</source>
        <translation>Avsluta, detaljer</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Kunden gick</translation>
    </message>
    <message>
        <source>Remove visit</source>
        <translation>Ta bort numret</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Kalla igen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Another matter</source>
        <translation>Nytt ärende</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Utan nummer</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>Tillbaka i kön</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Överlämna</translation>
    </message>
    <message>
        <source>Move visit</source>
        <translation>Flytta ärendet</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Byt profil</translation>
    </message>
    <message>
        <source>Plan counters</source>
        <translation>Planera diskar</translation>
    </message>
    <message>
        <source>Close service</source>
        <translation>Stäng tjänsten</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Öppna tjänsten</translation>
    </message>
    <message>
        <source>Stop tickets</source>
        <translation>Stoppa numren</translation>
    </message>
    <message>
        <source>Resume tickets</source>
        <translation>Ge ut nummer igen</translation>
    </message>
    <message>
        <source>Branch file</source>
        <translation>Verksamhetsställets fil</translation>
    </message>
    <message>
        <source>Use the file</source>
        <translation>Ta filen i bruk</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Take notice back</source>
        <translation>Ta bort meddelandet</translation>
    </message>
    <message>
        <source>Close kiosk</source>
        <translation>Stäng automat</translation>
    </message>
    <message>
        <source>Open kiosk</source>
        <translation>Öppna automat</translation>
    </message>
    <message>
        <source>Restart kiosk</source>
        <translation>Starta om</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Skriv ut testsida</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Jag kommer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Call colleagues</source>
        <translation>Kalla på kolleger</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Det är över</translation>
    </message>
    <message>
        <source>End the alarm</source>
        <translation>Avsluta larmet</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>Felkallelse</translation>
    </message>
    <message>
        <source>Needs time</source>
        <translation>Behöver mer tid</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Bakgrundsarbete</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Came in without a ticket</source>
        <translation>Kom in utan könummer</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Gick ut</translation>
    </message>
    <message>
        <source>Set count</source>
        <translation>Ange antalet</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Release counter</source>
        <translation>Frigör disken</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Öppna dagen</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Avsluta dagen</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Ange gräns</translation>
    </message>
    <message>
        <source>Send home</source>
        <translation>Skicka hem</translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation>Utrym</translation>
    </message>
    <message>
        <source>End the evacuation</source>
        <translation>Avsluta utrymningen</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Tillbaka till arbetet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som har gjorts</translation>
    </message>
</context>
<context>
    <name>AdviserPage</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Avsluta och kalla nästa</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Väntar: {count}</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista över väntande</translation>
    </message>
    <message>
        <source>{key} moves here</source>
        <translation>{key} flyttar hit</translation>
    </message>
    <message>
        <source>Not shown here: {count}</source>
        <translation>Dessutom väntar: {count}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Kalla {number}</translation>
    </message>
</context>
<context>
    <name>AdviserQuestions</name>
    <message>
        <source>Call {number} now?</source>
        <translation>Ska {number} kallas nu?</translation>
    </message>
    <message>
        <source>The number is called out of turn.</source>
        <translation>Numret kallas före sin tur.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Kalla {number}</translation>
    </message>
    <message>
        <source>{number} did not come?</source>
        <translation>Kom inte {number}?</translation>
    </message>
    <message>
        <source>The number is put aside as missed. If the customer still comes in time, they can be called or wait again.</source>
        <translation>Numret läggs bland de uteblivna. Om kunden ännu kommer i tid kan hen kallas eller vänta på nytt.</translation>
    </message>
    <message>
        <source>Remove the visit {number}?</source>
        <translation>Ska numret {number} tas bort?</translation>
    </message>
    <message>
        <source>The visit ends without service. This cannot be undone.</source>
        <translation>Numret avslutas utan betjäning. Detta kan inte ångras.</translation>
    </message>
    <message>
        <source>Finish {number}</source>
        <translation>Avsluta {number}</translation>
    </message>
    <message>
        <source>Say how it ended, and each service that was worked on.</source>
        <translation>Ange hur besöket slutade och vilka tjänster som utfördes.</translation>
    </message>
    <message>
        <source>Another matter of {number}</source>
        <translation>Nytt ärende för {number}</translation>
    </message>
    <message>
        <source>The customer stays here and keeps the number; both matters are counted.</source>
        <translation>Kunden stannar här och behåller numret; båda ärendena räknas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Transfer {number}</source>
        <translation>Flytta {number}</translation>
    </message>
    <message>
        <source>The customer waits again; the number is kept.</source>
        <translation>Kunden väntar på nytt; numret behålls.</translation>
    </message>
    <message>
        <source>Park {number}</source>
        <translation>Parkera {number}</translation>
    </message>
    <message>
        <source>The visit is set aside and comes back by itself, to this counter first.</source>
        <translation>Besöket läggs åt sidan och kommer tillbaka av sig självt, först till den här disken.</translation>
    </message>
    <message>
        <source>The customer is served at once; a number is given for the record.</source>
        <translation>Kunden betjänas genast; ett nummer ges för bokföringen.</translation>
    </message>
    <message>
        <source>Serve a customer without a ticket</source>
        <translation>Betjäna en kund utan könummer</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Betjäna</translation>
    </message>
    <message>
        <source>Hand the counter over</source>
        <translation>Överlämna disken</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Booked customer {who} ({service}) will probably not be served today. Chance: {chance}.</source>
        <translation>Kunden med bokad tid {who} ({service}) hinner troligen inte betjänas i dag. Sannolikhet: {chance}.</translation>
    </message>
    <message>
        <source>No counter on duty can serve {service}. Waiting or booked: {count}.</source>
        <translation>Ingen öppen disk kan betjäna {service}. Väntar eller har bokat: {count}.</translation>
    </message>
    <message>
        <source>Tickets for {service} that will probably not be served today: {count}. Lowest chance: {chance}.</source>
        <translation>{service}: nummer som troligen inte hinner betjänas i dag: {count}. Lägsta sannolikhet: {chance}.</translation>
    </message>
    <message>
        <source>The count of people inside cannot be right: {count}. Please count.</source>
        <translation>Antalet personer inne kan inte stämma: {count}. Räkna dem.</translation>
    </message>
    <message>
        <source>It is not known how many people are inside. Please count.</source>
        <translation>Det är inte känt hur många som är inne. Räkna dem.</translation>
    </message>
    <message>
        <source>{kiosk}: a customer has waited too long for help.</source>
        <translation>{kiosk}: en kund har väntat för länge på hjälp.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>AlarmList</name>
    <message>
        <source>And others: {count}</source>
        <translation>Och fler: {count}</translation>
    </message>
    <message>
        <source>Alarms: {count}</source>
        <translation>Larm: {count}</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Parked: {parked}   Missed: {missed}</source>
        <translation>Parkerade: {parked}   Uteblivna: {missed}</translation>
    </message>
    <message>
        <source>Parked and missed</source>
        <translation>Parkerade och uteblivna</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Loggade ut</translation>
    </message>
    <message>
        <source>Signed out by itself</source>
        <translation>Loggades ut automatiskt</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inloggningen misslyckades</translation>
    </message>
    <message>
        <source>Has to wait after wrong tries</source>
        <translation>Måste vänta efter felaktiga försök</translation>
    </message>
    <message>
        <source>PIN off after wrong tries</source>
        <translation>PIN-koden spärrad efter felaktiga försök</translation>
    </message>
    <message>
        <source>Works in another role</source>
        <translation>Arbetar i en annan roll</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Lösenordet bytt</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN-koden bytt</translation>
    </message>
    <message>
        <source>One-time password given</source>
        <translation>Engångslösenord gett</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person tillagd</translation>
    </message>
    <message>
        <source>Role or permissions changed</source>
        <translation>Roll eller rättigheter ändrade</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Person spärrad</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Person tillåten igen</translation>
    </message>
    <message>
        <source>Device let in</source>
        <translation>Enhet godkänd</translation>
    </message>
    <message>
        <source>Device refused</source>
        <translation>Enhet avvisad</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Enhet tillagd</translation>
    </message>
    <message>
        <source>Device shut out</source>
        <translation>Enhet utestängd</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Automaten stängd</translation>
    </message>
    <message>
        <source>Kiosk opened</source>
        <translation>Automaten öppnad</translation>
    </message>
    <message>
        <source>Branch file reloaded</source>
        <translation>Filen för servicestället inläst på nytt</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Rapport exporterad</translation>
    </message>
    <message>
        <source>Old lines of this log deleted</source>
        <translation>Gamla rader i loggen raderade</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>Disk öppnad</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>Disk stängd</translation>
    </message>
    <message>
        <source>Counter handed over</source>
        <translation>Disk överlämnad</translation>
    </message>
    <message>
        <source>Work profile changed</source>
        <translation>Arbetsprofilen bytt</translation>
    </message>
    <message>
        <source>Service closed</source>
        <translation>Tjänsten stängd</translation>
    </message>
    <message>
        <source>Service opened</source>
        <translation>Tjänsten öppnad</translation>
    </message>
    <message>
        <source>Tickets stopped</source>
        <translation>Nummer ges inte längre ut</translation>
    </message>
    <message>
        <source>Tickets resumed</source>
        <translation>Nummer ges ut igen</translation>
    </message>
    <message>
        <source>Visit moved</source>
        <translation>Besöket flyttat</translation>
    </message>
    <message>
        <source>Visit removed</source>
        <translation>Besök borttaget</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>Dagen öppnad</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Dagen stängd</translation>
    </message>
    <message>
        <source>Counters planned</source>
        <translation>Diskar planerade</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Personer räknade</translation>
    </message>
    <message>
        <source>Count corrected</source>
        <translation>Antalet rättat</translation>
    </message>
    <message>
        <source>Limit of people changed</source>
        <translation>Personbegränsningen ändrad</translation>
    </message>
    <message>
        <source>Evacuation started</source>
        <translation>Utrymning påbörjad</translation>
    </message>
    <message>
        <source>Evacuation ended</source>
        <translation>Utrymning avslutad</translation>
    </message>
    <message>
        <source>Notice shown on displays</source>
        <translation>Meddelande visat på skärmarna</translation>
    </message>
    <message>
        <source>Notice taken back</source>
        <translation>Meddelande borttaget</translation>
    </message>
</context>
<context>
    <name>AuditColumn</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Nothing of that kind was done.</source>
        <translation>Inget sådant har gjorts.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som har gjorts</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Äldre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Waiting: {count}</source>
        <translation>Väntar: {count}</translation>
    </message>
    <message>
        <source>Finish and call</source>
        <translation>Avsluta och kalla</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Makes the bar a window again.</source>
        <translation>Gör fältet till ett fönster igen.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>at most {minutes} min</source>
        <translation>högst {minutes} min</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message>
        <source>{likely} of {waiting}</source>
        <translation>{likely} av {waiting}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Serving {number}</source>
        <translation>Betjänar {number}</translation>
    </message>
    <message>
        <source>Called {number}</source>
        <translation>Kallat {number}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Closed by staff</source>
        <translation>Stängd av personalen</translation>
    </message>
    <message>
        <source>Tickets stopped</source>
        <translation>Numren stoppade</translation>
    </message>
    <message>
        <source>Without walk-in tickets</source>
        <translation>Endast med tidsbokning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Source: a count by staff.</source>
        <translation>Källa: personalens räkning.</translation>
    </message>
    <message>
        <source>Source: the people counter.</source>
        <translation>Källa: besöksräknaren.</translation>
    </message>
    <message>
        <source>Source: the door.</source>
        <translation>Källa: dörren.</translation>
    </message>
    <message>
        <source>Source: tickets only.</source>
        <translation>Källa: endast könumren.</translation>
    </message>
    <message>
        <source>Inside by their tickets: {people}.</source>
        <translation>Inne enligt könumren: {people}.</translation>
    </message>
    <message>
        <source>Kept free because the count may be off: {places}.</source>
        <translation>I reserv eftersom talet kan vara fel: {places}.</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Counters</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Köer</translation>
    </message>
    <message>
        <source>Release counter…</source>
        <translation>Frigör disken…</translation>
    </message>
    <message>
        <source>By which profile is counter {counter} to call?</source>
        <translation>Enligt vilken profil ska disk {counter} kalla?</translation>
    </message>
    <message>
        <source>Which counters work for the rest of the day?</source>
        <translation>Vilka diskar betjänar resten av dagen?</translation>
    </message>
    <message>
        <source>Forecasts and promises reckon with this plan. It replaces the one before.</source>
        <translation>Prognoser och löften räknar med den här planen. Den ersätter den förra.</translation>
    </message>
    <message>
        <source>It calls by it from the next call on.</source>
        <translation>Disken kallar enligt den från nästa kallelse.</translation>
    </message>
    <message>
        <source>Adviser: {adviser}.</source>
        <translation>Handläggare: {adviser}.</translation>
    </message>
    <message>
        <source>{number} stays at the counter.</source>
        <translation>{number} stannar vid disken.</translation>
    </message>
    <message>
        <source>Release counter {counter}?</source>
        <translation>Ska disk {counter} frigöras?</translation>
    </message>
    <message>
        <source>The counter is signed out. Do this only when its device is gone.</source>
        <translation>Disken loggas ut. Gör detta bara om diskens enhet inte längre svarar.</translation>
    </message>
    <message>
        <source>{number} goes back to the queue and keeps its place.</source>
        <translation>{number} går tillbaka till kön och behåller sin plats.</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Usual reason</source>
        <translation>Vanlig orsak</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egna ord</translation>
    </message>
</context>
<context>
    <name>ComeInEntry</name>
    <message>
        <source>People: {count}</source>
        <translation>Antal personer: {count}</translation>
    </message>
    <message>
        <source>{number} came in</source>
        <translation>{number}: Kom in</translation>
    </message>
</context>
<context>
    <name>ComeInList</name>
    <message>
        <source>Nobody has been called in.</source>
        <translation>Ingen har kallats in.</translation>
    </message>
    <message>
        <source>Called in from outside</source>
        <translation>Inkallade utifrån</translation>
    </message>
</context>
<context>
    <name>CounterColumn</name>
    <message>
        <source>Counter</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Arbetsprofil</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Handläggare</translation>
    </message>
</context>
<context>
    <name>DayQuestions</name>
    <message>
        <source>Open the day now?</source>
        <translation>Ska dagen öppnas nu?</translation>
    </message>
    <message>
        <source>Counters may be opened, and customers can be served outside the opening hours too.</source>
        <translation>Diskarna kan öppnas och kunder betjänas också utanför öppettiderna.</translation>
    </message>
    <message>
        <source>Close the day now?</source>
        <translation>Ska dagen avslutas nu?</translation>
    </message>
    <message>
        <source>All visits end, those at the counters too, and every counter is signed out. No more tickets are given out today. This cannot be undone.</source>
        <translation>Alla nummer avslutas, också de som är vid diskarna, och alla diskar loggas ut. Inga fler könummer ges i dag. Detta kan inte ångras.</translation>
    </message>
    <message>
        <source>Send home everybody who still waits?</source>
        <translation>Ska alla som ännu väntar skickas hem?</translation>
    </message>
    <message>
        <source>Their visits end, outside and inside. Who is called or being served is served to the end. This cannot be undone.</source>
        <translation>Deras nummer avslutas, både ute och inne. De som kallats eller betjänas får sitt ärende skött. Detta kan inte ångras.</translation>
    </message>
    <message>
        <source>Customers inside at most</source>
        <translation>Kunder inne högst</translation>
    </message>
    <message>
        <source>How many customers may be inside?</source>
        <translation>Hur många kunder får vara inne?</translation>
    </message>
    <message>
        <source>For the rest of the day. Nobody is sent out: admission waits until there is room.</source>
        <translation>För resten av dagen. Ingen skickas ut: insläppet väntar tills det finns plats.</translation>
    </message>
    <message>
        <source>What are the displays to say?</source>
        <translation>Vad ska skärmarna säga?</translation>
    </message>
    <message>
        <source>Until the day ends or you take it back. Everybody reads it: write nothing personal.</source>
        <translation>Till dagens slut eller tills du tar bort det. Alla läser det: skriv inget personligt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Evacuate the building?</source>
        <translation>Ska byggnaden utrymmas?</translation>
    </message>
    <message>
        <source>The kiosk and the displays ask everybody to leave. Nobody is let in or called, and no tickets are given out.</source>
        <translation>Automaten och skärmarna ber alla att gå ut. Ingen släpps in eller kallas, och inga nummer ges.</translation>
    </message>
    <message>
        <source>Really evacuate now?</source>
        <translation>Är du säker på att utrymma nu?</translation>
    </message>
    <message>
        <source>All screens show it at once.</source>
        <translation>Alla skärmar visar det genast.</translation>
    </message>
    <message>
        <source>Yes, evacuate</source>
        <translation>Ja, utrym</translation>
    </message>
    <message>
        <source>End the evacuation?</source>
        <translation>Ska utrymningen avslutas?</translation>
    </message>
    <message>
        <source>Has it been said that people may come back into the building?</source>
        <translation>Har det sagts att man får gå in i byggnaden igen?</translation>
    </message>
    <message>
        <source>Really end the evacuation now?</source>
        <translation>Är du säker på att avsluta utrymningen nu?</translation>
    </message>
    <message>
        <source>People are let in and called again. Count those inside first.</source>
        <translation>Folk släpps in och kallas igen. Räkna först dem som är inne.</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, avsluta</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>Fortsätter senare</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Counter {counter}</source>
        <translation>Disk {counter}</translation>
    </message>
    <message>
        <source>EVACUATION: everybody leaves the building</source>
        <translation>UTRYMNING: alla lämnar byggnaden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Open, no new tickets</source>
        <translation>Öppet, inga nya nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Open, tickets until {time}</source>
        <translation>Öppet, nummer till kl. {time}</translation>
    </message>
    <message>
        <source>Counted at {time}</source>
        <translation>Räknat kl. {time}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknat</translation>
    </message>
    <message>
        <source>Estimated from tickets and doors</source>
        <translation>Uppskattat från nummer och dörrar</translation>
    </message>
    <message>
        <source>The count is not reliable. Please count and set it.</source>
        <translation>Antalet är inte tillförlitligt. Räkna och ange det.</translation>
    </message>
    <message>
        <source>Fewer than none: people were missed at the door. Please set the count.</source>
        <translation>Under noll: alla har inte räknats vid dörren. Ange antalet.</translation>
    </message>
    <message>
        <source>Over the limit: {people}. Nobody is let in until there is room.</source>
        <translation>Över maximiantalet: {people}. Ingen kallas in förrän det finns plats.</translation>
    </message>
    <message>
        <source>Being served for {timer}</source>
        <translation>Betjänats i {timer}</translation>
    </message>
    <message>
        <source>Called {timer} ago, times recalled: {recalls}</source>
        <translation>Kallad för {timer} sedan, kallad igen: {recalls}</translation>
    </message>
    <message>
        <source>Called {timer} ago</source>
        <translation>Kallad för {timer} sedan</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>As now: {service}</source>
        <translation>Som nu: {service}</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Vem som helst som är ledig</translation>
    </message>
    <message>
        <source>Keeps its place</source>
        <translation>Behåller sin plats</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Först</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sist</translation>
    </message>
</context>
<context>
    <name>DeviceColumn</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>ansluten</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inloggad</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sedd</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Ask to be let in</source>
        <translation>Ber om att få ansluta</translation>
    </message>
    <message>
        <source>Devices of this service point</source>
        <translation>Enheter på det här servicestället</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Godkänn…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Avvisa…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Stäng ute…</translation>
    </message>
    <message>
        <source>Let the device in that shows {code}?</source>
        <translation>Godkänna enheten som visar {code}?</translation>
    </message>
    <message>
        <source>Compare the code with the one on its screen.</source>
        <translation>Jämför koden med den på enhetens skärm.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Refuse the device that shows {code}?</source>
        <translation>Avvisa enheten som visar {code}?</translation>
    </message>
    <message>
        <source>It asks again only when its program is started again.</source>
        <translation>Den frågar igen först när programmet startas på nytt.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Avvisa</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>Stänga ute {name}?</translation>
    </message>
    <message>
        <source>It stops working at once. To come back it has to be let in anew.</source>
        <translation>Den slutar fungera genast. För att komma tillbaka måste den godkännas på nytt.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Stäng ute</translation>
    </message>
    <message>
        <source>No device asks now. A new one shows a code on its screen.</source>
        <translation>Ingen enhet frågar nu. En ny enhet visar en kod på skärmen.</translation>
    </message>
</context>
<context>
    <name>DisplayColumn</name>
    <message>
        <source>Display</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Newest call</source>
        <translation>Senaste kallelse</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hörd</translation>
    </message>
</context>
<context>
    <name>DoorControls</name>
    <message>
        <source>People inside</source>
        <translation>Personer inne</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Lediga</translation>
    </message>
    <message>
        <source>On the way in</source>
        <translation>På väg in</translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation>Väntar ute</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Set count…</source>
        <translation>Ange antalet…</translation>
    </message>
    <message>
        <source>of at most {cap}</source>
        <translation>av högst {cap}</translation>
    </message>
    <message>
        <source>being sent: {change}</source>
        <translation>skickas: {change}</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Räknat antal</translation>
    </message>
    <message>
        <source>How many people are inside?</source>
        <translation>Hur många personer är inne?</translation>
    </message>
    <message>
        <source>Count the customers, without staff. The count continues from this number.</source>
        <translation>Räkna kunderna, inte personalen. Räkningen fortsätter från detta tal.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Nobody is waiting outside.</source>
        <translation>Ingen väntar ute.</translation>
    </message>
    <message>
        <source>May come in: {count}</source>
        <translation>Får komma in: {count}</translation>
    </message>
    <message>
        <source>People waiting outside: {count}</source>
        <translation>Personer som väntar ute: {count}</translation>
    </message>
</context>
<context>
    <name>FileChange</name>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Visits that keep their tickets: {count} ({numbers})</source>
        <translation>Ärenden som behåller sina nummer: {count} ({numbers})</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Rad {line}</translation>
    </message>
</context>
<context>
    <name>FileColumn</name>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Branch</source>
        <translation>Verksamhetsställe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kö</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Arbetsprofil</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klass</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Screen of the kiosk</source>
        <translation>Automatens vy</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Öppettider</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>Personer inne</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Kallelser</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Tidsbokningar</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Utrop</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>What the branch file changes</source>
        <translation>Vad verksamhetsställets fil ändrar</translation>
    </message>
    <message>
        <source>The file has faults. Nothing is changed until they are mended.</source>
        <translation>Filen har fel. Inget ändras förrän de är rättade.</translation>
    </message>
    <message>
        <source>Nobody who has a ticket loses it. All devices show the new state at once.</source>
        <translation>Ingen förlorar sitt könummer. Alla enheter visar det nya läget genast.</translation>
    </message>
    <message>
        <source>The file says what is in use already.</source>
        <translation>Filen motsvarar det som redan är i bruk.</translation>
    </message>
    <message>
        <source>Not shown here: {count} more.</source>
        <translation>Dessutom {count} punkter som inte visas.</translation>
    </message>
</context>
<context>
    <name>FinishForm</name>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Lägg till tjänst</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Betjänad</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Kunden gick</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Inside {inside} of {cap}  ·  on the way in {reserved}  ·  free {free}  ·  outside {outside}</source>
        <translation>Inne {inside} av {cap}  ·  på väg in {reserved}  ·  lediga {free}  ·  ute {outside}</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Klockan {time}</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Who takes over</source>
        <translation>Vem tar över</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Arbetsprofil</translation>
    </message>
    <message>
        <source>As now: {profile}</source>
        <translation>Som nu: {profile}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>{name} is signed in at {counter}: take over?</source>
        <translation>{counter}: {name} är inloggad. Ta över?</translation>
    </message>
    <message>
        <source>A visit in hand stays at the counter and becomes yours.</source>
        <translation>Ett pågående besök stannar vid disken och blir ditt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Connection: {state}</source>
        <translation>Anslutning: {state}</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>Leave counter</source>
        <translation>Lämna disken</translation>
    </message>
    <message>
        <source>Small bar</source>
        <translation>Litet fält</translation>
    </message>
    <message>
        <source>A small bar above all other windows.</source>
        <translation>Ett litet fält ovanför alla andra fönster.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dörren</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Arbetsledare</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>{kiosk}: a customer asks for help, since {time}. Language: {language}.</source>
        <translation>{kiosk}: en kund ber om hjälp sedan kl. {time}. Språk: {language}.</translation>
    </message>
    <message>
        <source>Number: {number}.</source>
        <translation>Nummer: {number}.</translation>
    </message>
    <message>
        <source>The kiosk is not connected.</source>
        <translation>Nummerautomaten är inte ansluten.</translation>
    </message>
    <message>
        <source>Counter {counter} is going there.</source>
        <translation>Disk {counter} är på väg dit.</translation>
    </message>
    <message>
        <source>Somebody is going there.</source>
        <translation>Någon är på väg dit.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svarat än.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Calls for help: {count}</source>
        <translation>Begäran om hjälp: {count}</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>There is no connection to the server yet.</source>
        <translation>Det finns ännu ingen anslutning till servern.</translation>
    </message>
    <message>
        <source>The previous action is still being sent.</source>
        <translation>Den föregående åtgärden skickas ännu.</translation>
    </message>
    <message>
        <source>Sign in to a counter first.</source>
        <translation>Logga först in vid en disk.</translation>
    </message>
    <message>
        <source>You have a counter already.</source>
        <translation>Du har redan en disk.</translation>
    </message>
    <message>
        <source>The service point is closed.</source>
        <translation>Servicestället är stängt.</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <translation>Dagen är redan öppnad.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>Has the called customer arrived, or not?</source>
        <translation>Kom den kallade kunden eller inte?</translation>
    </message>
    <message>
        <source>Finish the visit first.</source>
        <translation>Avsluta först ärendet.</translation>
    </message>
    <message>
        <source>There is no customer at the counter.</source>
        <translation>Det finns ingen kund vid disken.</translation>
    </message>
    <message>
        <source>The customer is already being served.</source>
        <translation>Kunden betjänas redan.</translation>
    </message>
    <message>
        <source>The called customer has not arrived yet.</source>
        <translation>Den kallade kunden har inte kommit än.</translation>
    </message>
    <message>
        <source>Choose a free counter.</source>
        <translation>Välj en ledig disk.</translation>
    </message>
    <message>
        <source>Choose a counter that is in use.</source>
        <translation>Välj en disk som används.</translation>
    </message>
    <message>
        <source>Choose a number from the list.</source>
        <translation>Välj ett nummer i listan.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Välj först en tjänst.</translation>
    </message>
    <message>
        <source>Choose a kiosk for which this makes sense.</source>
        <translation>Välj en automat som det här kan göras för.</translation>
    </message>
    <message>
        <source>Nobody has called for help.</source>
        <translation>Ingen har bett om hjälp.</translation>
    </message>
    <message>
        <source>Somebody is going there already.</source>
        <translation>Någon är redan på väg dit.</translation>
    </message>
    <message>
        <source>Choose a number that missed its call.</source>
        <translation>Välj ett nummer som uteblev.</translation>
    </message>
    <message>
        <source>Your work profile does not allow calling out of turn.</source>
        <translation>Din arbetsprofil tillåter inte att kalla utom turordning.</translation>
    </message>
    <message>
        <source>The number was shown just now; give the customer time.</source>
        <translation>Numret visades just; ge kunden tid.</translation>
    </message>
    <message>
        <source>Recall the number first.</source>
        <translation>Kalla numret igen först.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>You are on a break already.</source>
        <translation>Du har redan paus.</translation>
    </message>
    <message>
        <source>You are not on a break.</source>
        <translation>Du har ingen paus.</translation>
    </message>
    <message>
        <source>The building is being evacuated.</source>
        <translation>Byggnaden utryms.</translation>
    </message>
    <message>
        <source>There is no evacuation.</source>
        <translation>Det pågår ingen utrymning.</translation>
    </message>
    <message>
        <source>The displays show no notice.</source>
        <translation>Skärmarna visar inget meddelande.</translation>
    </message>
    <message>
        <source>Colleagues know already.</source>
        <translation>Kollegerna vet redan.</translation>
    </message>
    <message>
        <source>No colleague needs help at once.</source>
        <translation>Ingen kollega behöver hjälp genast.</translation>
    </message>
    <message>
        <source>You are going there already.</source>
        <translation>Du är redan på väg dit.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Den här enheten har inte rätt till det.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Gone since {time}</source>
        <translation>Borta sedan kl. {time}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Closed, no sound</source>
        <translation>Stängd, inget ljud</translation>
    </message>
    <message>
        <source>In use, no sound</source>
        <translation>I bruk, inget ljud</translation>
    </message>
    <message>
        <source>{number}, not the newest</source>
        <translation>{number}, inte den senaste</translation>
    </message>
    <message>
        <source>{name} has not been heard of since {time}.</source>
        <translation>{name}: inget livstecken sedan kl. {time}.</translation>
    </message>
    <message>
        <source>{name}: no sound, since {time}.</source>
        <translation>{name}: inget ljud, sedan kl. {time}.</translation>
    </message>
    <message>
        <source>{name}: {fault}, since {time}.</source>
        <translation>{name}: {fault}, sedan kl. {time}.</translation>
    </message>
    <message>
        <source>{name}: {fault}, since {time}. Tickets since then: {count}.</source>
        <translation>{name}: {fault}, sedan kl. {time}. Nummer sedan dess: {count}.</translation>
    </message>
</context>
<context>
    <name>KioskColumn</name>
    <message>
        <source>Kiosk</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Last slip</source>
        <translation>Lapp kl.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hörd</translation>
    </message>
</context>
<context>
    <name>KioskPanel</name>
    <message>
        <source>No kiosk has connected yet.</source>
        <translation>Ingen automat har anslutit än.</translation>
    </message>
    <message>
        <source>No display has connected yet.</source>
        <translation>Ingen skärm har anslutit ännu.</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Automater</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Skärmar</translation>
    </message>
    <message>
        <source>Restart {name}?</source>
        <translation>Ska {name} startas om?</translation>
    </message>
    <message>
        <source>Its program starts anew as soon as no customer is at it.</source>
        <translation>Programmet startar om så snart ingen kund använder automaten.</translation>
    </message>
    <message>
        <source>Close {name}?</source>
        <translation>Ska {name} stängas?</translation>
    </message>
    <message>
        <source>It gives out no numbers until it is opened again, and says what you write here. Where you write nothing it says that it is out of use.</source>
        <translation>Den ger inga nummer förrän den öppnas igen, och visar det du skriver här. Om du inte skriver något visar den att den är ur bruk.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>Sorani Kurdish</source>
        <translation>kurdiska (sorani)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanska</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estniska</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persiska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franska</translation>
    </message>
    <message>
        <source>Kurmanji Kurdish</source>
        <translation>kurdiska (kurmanji)</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ryska</translation>
    </message>
    <message>
        <source>Northern Sámi</source>
        <translation>nordsamiska</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somaliska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkiska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainska</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamesiska</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kinesiska</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
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
        <source>To be let in</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Inte godkänd</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Set a PIN</source>
        <translation>Ange en PIN-kod</translation>
    </message>
    <message>
        <source>With it you sign in faster at this service point. Without digits you have none.</source>
        <translation>Med den loggar du in snabbare på det här servicestället. Lämnar du fältet tomt tas koden bort.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Ange PIN-koden</translation>
    </message>
    <message>
        <source>Sign out with {number} in hand?</source>
        <translation>Logga ut trots att {number} pågår?</translation>
    </message>
    <message>
        <source>Finish the visit first, or hand it back: it waits again at its old place.</source>
        <translation>Avsluta besöket först eller lämna tillbaka det: det väntar igen på sin gamla plats.</translation>
    </message>
    <message>
        <source>Hand back and sign out</source>
        <translation>Lämna tillbaka och logga ut</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>PRACTICE</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>EVACUATION</source>
        <translation>UTRYMNING</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallad</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Betjänar</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Bakgrundsarbete</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
</context>
<context>
    <name>ModeBadge</name>
    <message>
        <source>State: {state}</source>
        <translation>Läge: {state}</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>more time</source>
        <translation>mer tid</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tolk</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>rullstol</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>hörslinga</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Behov: {needs}</translation>
    </message>
</context>
<context>
    <name>NextServiceForm</name>
    <message>
        <source>Goes on with</source>
        <translation>Fortsätter med</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Välj tjänst</translation>
    </message>
    <message>
        <source>The matter before</source>
        <translation>Föregående ärende</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Customers are waiting. You have been free for {minutes} min.</source>
        <translation>Kunder väntar. Du har varit ledig i {minutes} min.</translation>
    </message>
    <message>
        <source>Sending “{action}”…</source>
        <translation>Skickar ”{action}”…</translation>
    </message>
    <message>
        <source>Sending “{action}”… It will be sent when the server is back.</source>
        <translation>Skickar ”{action}”… Åtgärden skickas när anslutningen till servern är tillbaka.</translation>
    </message>
    <message>
        <source>People counted at the door were not saved in time. Please set the count.</source>
        <translation>De personer som räknades vid dörren kunde inte sparas i tid. Ange antalet.</translation>
    </message>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Servern kunde inte nås i tid.</translation>
    </message>
    <message>
        <source>“{action}” was not done. {why}</source>
        <translation>”{action}” utfördes inte. {why}</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Ansluter till servern…</translation>
    </message>
    <message>
        <source>No connection to the server. This is the situation at {time}. Reconnecting by itself.</source>
        <translation>Ingen anslutning till servern. Läget kl. {time}. Anslutningen återställs av sig själv.</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>On the displays, the languages by turns. Languages without words are left out.</source>
        <translation>På skärmarna, ett språk i taget. Språk utan text utelämnas.</translation>
    </message>
</context>
<context>
    <name>Panic</name>
    <message>
        <source>{where} needs colleagues at once, since {time}.</source>
        <translation>{where} behöver kolleger genast, sedan kl. {time}.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Ingen har svarat än.</translation>
    </message>
    <message>
        <source>PRACTICE.</source>
        <translation>ÖVNING.</translation>
    </message>
    <message>
        <source>Only colleagues who practise know.</source>
        <translation>Bara kolleger som övar vet.</translation>
    </message>
    <message>
        <source>Colleagues know.</source>
        <translation>Kollegerna vet.</translation>
    </message>
    <message>
        <source>Coming: {who}.</source>
        <translation>På väg: {who}.</translation>
    </message>
</context>
<context>
    <name>ParkForm</name>
    <message>
        <source>Comes back in</source>
        <translation>Tillbaka om</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>{minutes} min, at {time}</source>
        <translation>{minutes} min, kl. {time}</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Välj ett nytt lösenord</translation>
    </message>
    <message>
        <source>At least {count} characters: several words are good. Not your name.</source>
        <translation>Minst {count} tecken: flera ord är bra. Inte ditt namn.</translation>
    </message>
    <message>
        <source>The password you were given works only once.</source>
        <translation>Lösenordet du fick fungerar bara en gång.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Nuvarande lösenord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Det nya lösenordet igen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>De nya lösenorden är inte lika.</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>On a break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Back-office work</source>
        <translation>Bakgrundsarbete</translation>
    </message>
    <message>
        <source>For {timer}, since {time}.</source>
        <translation>Pågått {timer}, sedan kl. {time}.</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffepaus</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Vila</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Pappersarbete</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Helping a colleague</source>
        <translation>Hjälper en kollega</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Anges inte</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>disabled</source>
        <translation>spärrad</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>nytt lösenord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Loggar in som</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Får</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Ingen loggar in här ännu.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nytt lösenord…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Tillåt igen…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Spärra…</translation>
    </message>
    <message>
        <source>They get a password that works once.</source>
        <translation>Personen får ett lösenord som fungerar en gång.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Whoever is changed is signed out at once.</source>
        <translation>Den som ändras loggas genast ut.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra: {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>New password for {name}?</source>
        <translation>Nytt lösenord till {name}?</translation>
    </message>
    <message>
        <source>The old password and the PIN work no more. The new one works once.</source>
        <translation>Det gamla lösenordet och PIN-koden fungerar inte längre. Det nya fungerar en gång.</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Ge ett nytt lösenord</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Spärra {name}?</translation>
    </message>
    <message>
        <source>They are signed out at once and cannot sign in any more.</source>
        <translation>Personen loggas genast ut och kan inte längre logga in.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Spärra</translation>
    </message>
    <message>
        <source>It works once, and is shown only now: {password}</source>
        <translation>Det fungerar en gång och visas bara nu: {password}</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Lösenord: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name to sign in with</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Name for colleagues</source>
        <translation>Namn för kollegor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Only one person works at a desk at a time.</source>
        <translation>En person i taget arbetar vid en arbetsplats.</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Använd lösenordet</translation>
    </message>
    <message>
        <source>Use a PIN</source>
        <translation>Använd en PIN-kod</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Another line</source>
        <translation>En rad till</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Arbetsprofil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>Work profile, line {line}</source>
        <translation>Arbetsprofil, rad {line}</translation>
    </message>
    <message>
        <source>From, line {line}</source>
        <translation>Från, rad {line}</translation>
    </message>
    <message>
        <source>Until, line {line}</source>
        <translation>Till, rad {line}</translation>
    </message>
    <message>
        <source>Number of counters, line {line}</source>
        <translation>Antal diskar, rad {line}</translation>
    </message>
    <message>
        <source>Take line {line} away</source>
        <translation>Ta bort rad {line}</translation>
    </message>
    <message>
        <source>Line {line}: write times as 9:30.</source>
        <translation>Rad {line}: skriv klockslag som 9:30.</translation>
    </message>
    <message>
        <source>Line {line}: it ends before it begins.</source>
        <translation>Rad {line}: den slutar innan den börjar.</translation>
    </message>
    <message>
        <source>Line {line}: this profile is planned for that time in another line.</source>
        <translation>Rad {line}: profilen är planerad för samma tid på en annan rad.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Not told yet</source>
        <translation>Inte meddelat än</translation>
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
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Work profile</source>
        <translation>Arbetsprofil</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Calls whoever is next to this counter.</source>
        <translation>Kallar den som står i tur till den här disken.</translation>
    </message>
    <message>
        <source>Calls the number chosen from the list, out of turn.</source>
        <translation>Kallar det nummer som valts i listan, före dess tur.</translation>
    </message>
    <message>
        <source>The customer has come to the counter; service begins.</source>
        <translation>Kunden har kommit till disken och betjäningen börjar.</translation>
    </message>
    <message>
        <source>The customer has been served.</source>
        <translation>Kunden har betjänats.</translation>
    </message>
    <message>
        <source>Ends the visit, and says which services were delivered and how they ended.</source>
        <translation>Avslutar besöket och anger vilka tjänster som utfördes och hur de slutade.</translation>
    </message>
    <message>
        <source>Ends the visit: the customer left by themselves.</source>
        <translation>Avslutar numret: kunden gick själv.</translation>
    </message>
    <message>
        <source>Ends the visit without service.</source>
        <translation>Avslutar numret utan betjäning.</translation>
    </message>
    <message>
        <source>Shows and sounds the same number again.</source>
        <translation>Visar samma nummer igen och spelar upp ljudsignalen.</translation>
    </message>
    <message>
        <source>The called customer did not come.</source>
        <translation>Den kallade kunden kom inte.</translation>
    </message>
    <message>
        <source>The wrong number was called: the customer waits again and keeps their place.</source>
        <translation>Fel nummer kallades: kunden väntar igen på sin plats.</translation>
    </message>
    <message>
        <source>The customer asked for more time, and waits again as the last one.</source>
        <translation>Kunden bad om mer tid och väntar igen som sista.</translation>
    </message>
    <message>
        <source>The same customer goes on with another service, here and under the same number.</source>
        <translation>Samma kund fortsätter med en annan tjänst, här och med samma nummer.</translation>
    </message>
    <message>
        <source>Moves the visit to another service, counter or adviser; the number stays.</source>
        <translation>Flyttar besöket till en annan tjänst, disk eller handläggare; numret behålls.</translation>
    </message>
    <message>
        <source>Sets the visit aside for some minutes. It comes back by itself, to this counter first.</source>
        <translation>Lägger besöket åt sidan några minuter. Det kommer tillbaka av sig självt, först till den här disken.</translation>
    </message>
    <message>
        <source>Takes back what was done last at this counter.</source>
        <translation>Tar tillbaka det som senast gjordes vid den här disken.</translation>
    </message>
    <message>
        <source>Serves somebody who stands at the counter without a ticket.</source>
        <translation>Betjänar någon som står vid disken utan könummer.</translation>
    </message>
    <message>
        <source>A customer who missed the call has come: they wait again, behind a few others.</source>
        <translation>En kund som missade sitt nummer har kommit: hen väntar igen, efter några andra.</translation>
    </message>
    <message>
        <source>You stay signed in and call nobody.</source>
        <translation>Du är kvar inloggad och kallar ingen.</translation>
    </message>
    <message>
        <source>You stay signed in, work on something else and call nobody.</source>
        <translation>Du är kvar inloggad, arbetar med annat och kallar ingen.</translation>
    </message>
    <message>
        <source>You call customers again.</source>
        <translation>Du kallar kunder igen.</translation>
    </message>
    <message>
        <source>A colleague takes over this counter, with the customer who is at it.</source>
        <translation>En kollega tar över disken, även kunden som är vid den.</translation>
    </message>
    <message>
        <source>How many customers may be inside, for the rest of the day. Nobody is sent out.</source>
        <translation>Hur många kunder som får vara inne resten av dagen. Ingen skickas ut.</translation>
    </message>
    <message>
        <source>Ends every visit that still waits.</source>
        <translation>Avslutar alla som ännu väntar.</translation>
    </message>
    <message>
        <source>All screens ask people to leave. Nobody is let in or called, and no tickets are given.</source>
        <translation>Alla skärmar ber folk gå ut. Ingen släpps in eller kallas, och inga nummer ges.</translation>
    </message>
    <message>
        <source>Everything goes on as before.</source>
        <translation>Allt fortsätter som förut.</translation>
    </message>
    <message>
        <source>Shows a few words on the displays until the day ends.</source>
        <translation>Visar några ord på skärmarna till dagens slut.</translation>
    </message>
    <message>
        <source>The displays show the notice no longer.</source>
        <translation>Skärmarna visar inte längre meddelandet.</translation>
    </message>
    <message>
        <source>Signs a counter out whose device is gone; its customer waits again.</source>
        <translation>Loggar ut en disk vars enhet inte längre svarar. Kunden vid disken går tillbaka till kön.</translation>
    </message>
    <message>
        <source>Sends the customer to another service, a counter or an adviser; the number stays.</source>
        <translation>Skickar kunden till en annan tjänst, en disk eller en rådgivare; numret behålls.</translation>
    </message>
    <message>
        <source>From now on the counter calls by another work profile; its customer stays.</source>
        <translation>Disken kallar från och med nu enligt en annan arbetsprofil; dess kund stannar.</translation>
    </message>
    <message>
        <source>How many counters are to work for the rest of the day, and by what.</source>
        <translation>Hur många diskar som betjänar resten av dagen, och enligt vilken profil.</translation>
    </message>
    <message>
        <source>No more tickets for the service today. Those who wait for it are served.</source>
        <translation>Inga fler nummer till tjänsten i dag. De som väntar på den betjänas.</translation>
    </message>
    <message>
        <source>Tickets for the service are given out again.</source>
        <translation>Nummer till tjänsten ges ut igen.</translation>
    </message>
    <message>
        <source>No more tickets in the whole branch today. Those who have one are served.</source>
        <translation>Inga fler nummer på hela verksamhetsstället i dag. De som har ett betjänas.</translation>
    </message>
    <message>
        <source>Tickets are given out again, as the hours say.</source>
        <translation>Nummer ges ut igen enligt öppettiderna.</translation>
    </message>
    <message>
        <source>Shows what the branch file would change, before anything is changed.</source>
        <translation>Visar vad verksamhetsställets fil skulle ändra innan något ändras.</translation>
    </message>
    <message>
        <source>The kiosk gives out no numbers, and says what you write.</source>
        <translation>Automaten ger inga nummer och visar det du skriver.</translation>
    </message>
    <message>
        <source>The kiosk gives out numbers again.</source>
        <translation>Automaten ger nummer igen.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s program starts anew as soon as no customer is at it.</source>
        <translation>Automatens program startar om så snart ingen kund använder den.</translation>
    </message>
    <message>
        <source>The kiosk prints a page without a number.</source>
        <translation>Automaten skriver ut en sida utan nummer.</translation>
    </message>
    <message>
        <source>You go to the customer; the kiosk and the others see it.</source>
        <translation>Du går till kunden; det syns på nummerautomaten och för de andra.</translation>
    </message>
    <message>
        <source>The customer at the kiosk has been helped.</source>
        <translation>Kunden vid nummerautomaten har fått hjälp.</translation>
    </message>
    <message>
        <source>Colleagues see at once that they are needed here. Nothing is heard, and nobody else knows.</source>
        <translation>Kollegerna ser genast att de behövs här. Inget hörs, och ingen annan vet.</translation>
    </message>
    <message>
        <source>You go there; the colleague and the others see it.</source>
        <translation>Du går dit; kollegan och de andra ser det.</translation>
    </message>
    <message>
        <source>Colleagues need not come any more.</source>
        <translation>Kollegerna behöver inte längre komma.</translation>
    </message>
    <message>
        <source>Nobody needs to go there any more.</source>
        <translation>Ingen behöver längre gå dit.</translation>
    </message>
    <message>
        <source>One person without a ticket came in.</source>
        <translation>En person utan könummer kom in.</translation>
    </message>
    <message>
        <source>One person went out.</source>
        <translation>En person gick ut.</translation>
    </message>
    <message>
        <source>Sets the number of people inside to what you counted.</source>
        <translation>Ställer in antalet personer inne på det räknade antalet.</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ute</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längsta väntan</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>Hinns i dag</translation>
    </message>
    <message>
        <source>Still promised</source>
        <translation>Kan lovas</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The counter is in use: {holder}.</source>
        <translation>Disken används av {holder}.</translation>
    </message>
    <message>
        <source>The adviser is signed in at counter {counter}.</source>
        <translation>Handläggaren är inloggad vid disk {counter}.</translation>
    </message>
    <message>
        <source>Counter {counter} is going there already.</source>
        <translation>Disk {counter} är redan på väg dit.</translation>
    </message>
    <message>
        <source>The service point is closed. It opens at {time}.</source>
        <translation>Servicestället är stängt. Det öppnar kl. {time}.</translation>
    </message>
    <message>
        <source>The service needs a skill that is not there: {skills}.</source>
        <translation>Tjänsten kräver en kompetens som saknas där: {skills}.</translation>
    </message>
    <message>
        <source>The customer is at counter {counter}, and can be sent on from there only.</source>
        <translation>Kunden är vid disk {counter} och kan bara skickas vidare därifrån.</translation>
    </message>
    <message>
        <source>Recall the number first. Recalls needed: {count}.</source>
        <translation>Kalla numret igen först. Antal som behövs: {count}.</translation>
    </message>
    <message>
        <source>The counter is not in use any more.</source>
        <translation>Disken används inte längre.</translation>
    </message>
    <message>
        <source>The service point is closed.</source>
        <translation>Servicestället är stängt.</translation>
    </message>
    <message>
        <source>The service is not offered here.</source>
        <translation>Tjänsten finns inte på det här servicestället.</translation>
    </message>
    <message>
        <source>The service is by appointment only.</source>
        <translation>Tjänsten kräver tidsbokning.</translation>
    </message>
    <message>
        <source>The language is not in use here.</source>
        <translation>Språket används inte på det här servicestället.</translation>
    </message>
    <message>
        <source>The group is too large for one ticket.</source>
        <translation>Gruppen är för stor för ett könummer.</translation>
    </message>
    <message>
        <source>The building and the line outside are full.</source>
        <translation>Byggnaden och kön utanför är fulla.</translation>
    </message>
    <message>
        <source>The day&apos;s numbers have run out.</source>
        <translation>Dagens könummer är slut.</translation>
    </message>
    <message>
        <source>It would probably not be served before closing.</source>
        <translation>Det skulle troligen inte hinna betjänas före stängning.</translation>
    </message>
    <message>
        <source>The service&apos;s tickets of the day are given out.</source>
        <translation>Tjänstens nummer för dagen är slut.</translation>
    </message>
    <message>
        <source>The building is being evacuated.</source>
        <translation>Byggnaden utryms.</translation>
    </message>
    <message>
        <source>There is no such class.</source>
        <translation>Det finns ingen sådan klass.</translation>
    </message>
    <message>
        <source>Staff have closed the service.</source>
        <translation>Personalen har stängt tjänsten.</translation>
    </message>
    <message>
        <source>Staff have stopped the tickets.</source>
        <translation>Personalen har stoppat könumren.</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>Det finns ingen sådan bokning.</translation>
    </message>
    <message>
        <source>It is too early to check in.</source>
        <translation>Det är för tidigt att anmäla sig.</translation>
    </message>
    <message>
        <source>The customer has already checked in.</source>
        <translation>Kunden har redan anmält sig.</translation>
    </message>
    <message>
        <source>The appointment is over, or was cancelled.</source>
        <translation>Tiden är förbi eller avbokad.</translation>
    </message>
    <message>
        <source>The customer is not among those who missed their call.</source>
        <translation>Kunden är inte bland de uteblivna.</translation>
    </message>
    <message>
        <source>The customer has come back too often.</source>
        <translation>Kunden har kommit tillbaka för många gånger.</translation>
    </message>
    <message>
        <source>Too many numbers have been called since the missed call.</source>
        <translation>För många nummer har kallats sedan dess.</translation>
    </message>
    <message>
        <source>No ticket of today has this code.</source>
        <translation>Inget könummer för i dag har den här koden.</translation>
    </message>
    <message>
        <source>Too many codes were wrong; wait a moment.</source>
        <translation>För många felaktiga koder; vänta en stund.</translation>
    </message>
    <message>
        <source>The server has no practice branch.</source>
        <translation>Servern har inget övningsställe.</translation>
    </message>
    <message>
        <source>The kiosk is not known any more.</source>
        <translation>Nummerautomaten finns inte längre i systemet.</translation>
    </message>
    <message>
        <source>The kiosk is not connected.</source>
        <translation>Nummerautomaten är inte ansluten.</translation>
    </message>
    <message>
        <source>Somebody else is going there already.</source>
        <translation>Någon annan är redan på väg dit.</translation>
    </message>
    <message>
        <source>The customer wants no help any more.</source>
        <translation>Kunden behöver inte längre hjälp.</translation>
    </message>
    <message>
        <source>There is no such counter.</source>
        <translation>Disken finns inte.</translation>
    </message>
    <message>
        <source>This work profile is not in use at the counter.</source>
        <translation>Arbetsprofilen används inte vid den här disken.</translation>
    </message>
    <message>
        <source>The counter is in use by someone else.</source>
        <translation>Disken används av någon annan.</translation>
    </message>
    <message>
        <source>You are not signed in to a counter.</source>
        <translation>Du är inte inloggad vid en disk.</translation>
    </message>
    <message>
        <source>This device holds another counter already.</source>
        <translation>Den här enheten har redan en annan disk.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>There is a visit in hand; finish it first.</source>
        <translation>Ett ärende pågår. Avsluta det först.</translation>
    </message>
    <message>
        <source>There is no visit in hand.</source>
        <translation>Det finns ingen kund vid disken.</translation>
    </message>
    <message>
        <source>The customer is already being served.</source>
        <translation>Kunden betjänas redan.</translation>
    </message>
    <message>
        <source>The visit has already ended.</source>
        <translation>Numret är redan avslutat.</translation>
    </message>
    <message>
        <source>The customer is no longer waiting; someone may have called.</source>
        <translation>Kunden väntar inte längre. En annan disk kan ha kallat.</translation>
    </message>
    <message>
        <source>The customer is still outside the building.</source>
        <translation>Kunden är ännu utanför byggnaden.</translation>
    </message>
    <message>
        <source>The service does not belong to your work profile.</source>
        <translation>Tjänsten hör inte till din arbetsprofil.</translation>
    </message>
    <message>
        <source>The customer has already come in.</source>
        <translation>Kunden har redan kommit in.</translation>
    </message>
    <message>
        <source>Your work profile does not allow calling out of turn.</source>
        <translation>Din arbetsprofil tillåter inte att kalla utom turordning.</translation>
    </message>
    <message>
        <source>The number was shown just now; give the customer time.</source>
        <translation>Numret visades just; ge kunden tid.</translation>
    </message>
    <message>
        <source>Recall the number first.</source>
        <translation>Kalla numret igen först.</translation>
    </message>
    <message>
        <source>The customer is not being served yet.</source>
        <translation>Kunden betjänas inte ännu.</translation>
    </message>
    <message>
        <source>Say first what was done for the customer.</source>
        <translation>Ange först vad som gjordes för kunden.</translation>
    </message>
    <message>
        <source>The adviser is signed in at another counter.</source>
        <translation>Handläggaren är inloggad vid en annan disk.</translation>
    </message>
    <message>
        <source>Nobody is signed in there.</source>
        <translation>Ingen är inloggad där.</translation>
    </message>
    <message>
        <source>The service needs a skill that is not there.</source>
        <translation>Tjänsten kräver en kompetens som saknas där.</translation>
    </message>
    <message>
        <source>You are on a break already.</source>
        <translation>Du har redan paus.</translation>
    </message>
    <message>
        <source>You are not on a break.</source>
        <translation>Du har ingen paus.</translation>
    </message>
    <message>
        <source>It can no longer be undone.</source>
        <translation>Det kan inte längre ångras.</translation>
    </message>
    <message>
        <source>That time is past, or after the end of the day.</source>
        <translation>Tiden har passerat eller är efter dagens slut.</translation>
    </message>
    <message>
        <source>There is no evacuation.</source>
        <translation>Det pågår ingen utrymning.</translation>
    </message>
    <message>
        <source>The building is being evacuated already.</source>
        <translation>Byggnaden utryms redan.</translation>
    </message>
    <message>
        <source>The displays show no notice any more.</source>
        <translation>Skärmarna visar inget meddelande längre.</translation>
    </message>
    <message>
        <source>The service is open already.</source>
        <translation>Tjänsten är redan öppen.</translation>
    </message>
    <message>
        <source>Tickets are given out already.</source>
        <translation>Könummer delas redan ut.</translation>
    </message>
    <message>
        <source>The customer is at a counter.</source>
        <translation>Kunden är vid en disk.</translation>
    </message>
    <message>
        <source>The server does not know the branch file.</source>
        <translation>Servern vet inte vilken fil serviceställets inställningar kommer från.</translation>
    </message>
    <message>
        <source>The branch file has changed meanwhile; look at it again.</source>
        <translation>Inställningsfilen har ändrats under tiden; titta på den igen.</translation>
    </message>
    <message>
        <source>The branch file has faults; nothing was changed.</source>
        <translation>Inställningsfilen har fel; ingenting ändrades.</translation>
    </message>
    <message>
        <source>The alarm is over.</source>
        <translation>Larmet är redan över.</translation>
    </message>
    <message>
        <source>The lower limit is above the limit.</source>
        <translation>Den lägre gränsen är över gränsen.</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <translation>Dagen är redan öppnad.</translation>
    </message>
    <message>
        <source>The day has not been opened.</source>
        <translation>Dagen har inte öppnats.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Logga in först.</translation>
    </message>
    <message>
        <source>Nobody signs in this way here.</source>
        <translation>Här loggar man inte in på det här sättet.</translation>
    </message>
    <message>
        <source>The name and the password or PIN do not match.</source>
        <translation>Namnet och lösenordet eller PIN-koden stämmer inte överens.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Sign in with the password; then the PIN works again.</source>
        <translation>PIN-koden var fel för många gånger. Logga in med lösenordet, så fungerar PIN-koden igen.</translation>
    </message>
    <message>
        <source>Choose a new password first.</source>
        <translation>Välj först ett nytt lösenord.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Lösenordet är för kort.</translation>
    </message>
    <message>
        <source>Others would try this password first. Choose another one.</source>
        <translation>Det här lösenordet provas först av alla. Välj ett annat.</translation>
    </message>
    <message>
        <source>The password is little more than your name. Choose another one.</source>
        <translation>Lösenordet är nästan bara ditt namn. Välj ett annat.</translation>
    </message>
    <message>
        <source>The PIN is too short or too easy.</source>
        <translation>PIN-koden är för kort eller för enkel.</translation>
    </message>
    <message>
        <source>You do not have the permission for that.</source>
        <translation>Du har inte rätt att göra det.</translation>
    </message>
    <message>
        <source>This person is not known here any more.</source>
        <translation>Personen är inte längre känd här.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already.</source>
        <translation>Någon loggar redan in med det här namnet.</translation>
    </message>
    <message>
        <source>Somebody else must do that for you.</source>
        <translation>Någon annan måste göra det åt dig.</translation>
    </message>
    <message>
        <source>The code does not hold any more, or somebody else has decided.</source>
        <translation>Koden gäller inte längre, eller någon annan har redan bestämt.</translation>
    </message>
    <message>
        <source>The device was not let in. Start the program again to ask once more.</source>
        <translation>Enheten godkändes inte. Starta programmet på nytt för att fråga igen.</translation>
    </message>
    <message>
        <source>Nobody let the device in for ten minutes.</source>
        <translation>Ingen godkände enheten på tio minuter.</translation>
    </message>
    <message>
        <source>Too many devices ask to be let in now.</source>
        <translation>För många enheter ber om att få ansluta nu.</translation>
    </message>
    <message>
        <source>The server did not understand this program&apos;s version.</source>
        <translation>Servern förstår inte den här programversionen.</translation>
    </message>
    <message>
        <source>The server does not accept this device&apos;s access key. Put a valid key into the settings and start the program again.</source>
        <translation>Servern godkänner inte enhetens åtkomstnyckel. Lägg till en giltig nyckel i inställningarna och starta programmet på nytt.</translation>
    </message>
    <message>
        <source>The same access key is in use elsewhere. Close the other program, or give this device a key of its own, and start the program again.</source>
        <translation>Samma åtkomstnyckel används någon annanstans. Stäng det andra programmet eller ge den här enheten en egen nyckel och starta programmet på nytt.</translation>
    </message>
    <message>
        <source>The access key belongs to another kind of device. Put the key of a counter, a door or a supervisor into the settings and start the program again.</source>
        <translation>Åtkomstnyckeln hör till en annan typ av enhet. Lägg till nyckeln för en disk, dörren eller arbetsledaren i inställningarna och starta programmet på nytt.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Den här enheten har inte rätt till det.</translation>
    </message>
    <message>
        <source>This device is too slow for the connection.</source>
        <translation>Enheten är för långsam för anslutningen.</translation>
    </message>
    <message>
        <source>The server could not save it; try again.</source>
        <translation>Servern kunde inte spara det. Försök igen.</translation>
    </message>
    <message>
        <source>The server is restarting; try again in a moment.</source>
        <translation>Servern startar om. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Something failed at the server; try again.</source>
        <translation>Ett fel inträffade i servern. Försök igen.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Enter on a number shows the visits that make it up.</source>
        <translation>Enter på ett tal visar besöken som det består av.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Tillbaka till arbetet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Talen hämtas…</translation>
    </message>
    <message>
        <source>The server could not be reached. Try again.</source>
        <translation>Servern kunde inte nås. Försök igen.</translation>
    </message>
    <message>
        <source>The server took too long. Choose a shorter time, or try again.</source>
        <translation>Servern svarade inte i tid. Välj en kortare tid eller försök igen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Sparad: {path}</translation>
    </message>
    <message>
        <source>Not saved: {path}: {why}</source>
        <translation>Inte sparad: {path}: {why}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Förra veckan</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denna månad</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>Undivided</source>
        <translation>Ingen indelning</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Enligt tid</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Indelning</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Filens form</translation>
    </message>
</context>
<context>
    <name>ServiceColumn</name>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>There are no services.</source>
        <translation>Det finns inga tjänster.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Close {service}?</source>
        <translation>Stänga {service}?</translation>
    </message>
    <message>
        <source>No more tickets for it until the day ends or you open it again. Waiting for it now: {count}. They are served, and booked customers may check in. Customers read the reason that you give here.</source>
        <translation>Inga fler nummer till den förrän dagen tar slut eller du öppnar den igen. Väntar på den nu: {count}. De betjänas, och de som har bokat tid kan anmäla sig. Kunderna läser orsaken som du skriver här.</translation>
    </message>
    <message>
        <source>Stop the tickets of all services?</source>
        <translation>Stoppa numren till alla tjänster?</translation>
    </message>
    <message>
        <source>No more tickets in the whole branch until the day ends or you resume them. Waiting now: {count}. They are served, and booked customers may check in. Customers read the reason that you give here.</source>
        <translation>Inga fler nummer på hela verksamhetsstället förrän dagen tar slut eller du ger ut dem igen. Väntar nu: {count}. De betjänas, och de som har bokat tid kan anmäla sig. Kunderna läser orsaken som du skriver här.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to a counter</source>
        <translation>Logga in vid en disk</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Arbetsprofil</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>Ditt namn så som kollegerna ser det</translation>
    </message>
    <message>
        <source>Take over counter {counter}…</source>
        <translation>Ta över disk {counter}…</translation>
    </message>
    <message>
        <source>Sign in to counter {counter}</source>
        <translation>Logga in vid disk {counter}</translation>
    </message>
    <message>
        <source>{name} is signed in at {counter}: take over?</source>
        <translation>{counter}: {name} är inloggad. Ta över?</translation>
    </message>
    <message>
        <source>A visit in hand stays at the counter and becomes yours.</source>
        <translation>Ett pågående besök stannar vid disken och blir ditt.</translation>
    </message>
    <message>
        <source>{counter} is closed; a visit in hand there goes back to its line.</source>
        <translation>{counter} stängs; ett pågående besök där går tillbaka till sin kö.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>används</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Adviser</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Arbetsledare</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Call a chosen visit</source>
        <translation>Kalla ett valt besök</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Utrymning</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Devices and branch file</source>
        <translation>Enheter och servicestället</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Adviser&apos;s desk</source>
        <translation>Handläggarens arbetsplats</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dörr</translation>
    </message>
    <message>
        <source>People counter</source>
        <translation>Besöksräknare</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Arbetsledarens arbetsplats</translation>
    </message>
    <message>
        <source>The server could not be reached. Try again.</source>
        <translation>Servern kunde inte nås. Försök igen.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan försöka igen nu.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}.</source>
        <translation>För många felaktiga försök. Försök igen om {time}.</translation>
    </message>
    <message>
        <source>The password is too short: {count} characters are needed.</source>
        <translation>Lösenordet är för kort: minst {count} tecken.</translation>
    </message>
    <message>
        <source>Choose a PIN of at least {count} digits that are neither all alike nor in a row.</source>
        <translation>Välj minst {count} siffror som varken är lika eller i följd.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>SupervisorPage</name>
    <message>
        <source>Business day</source>
        <translation>Servicedag</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Avsluta dagen…</translation>
    </message>
    <message>
        <source>On the displays: {notice}</source>
        <translation>På skärmarna: {notice}</translation>
    </message>
    <message>
        <source>Services, closed: {count}</source>
        <translation>Tjänster, stängda: {count}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Devices: {count}</source>
        <translation>Enheter: {count}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Nummer: {count}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>at {time}</source>
        <translation>kl. {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>{hour}.{minute}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>TraceColumn</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Anropad</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Slutade</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Disk</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>No visits.</source>
        <translation>Inga besök.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} av {total}</translation>
    </message>
    <message>
        <source>More visits</source>
        <translation>Fler besök</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Stäng listan</translation>
    </message>
    <message>
        <source>Visits that make up the number</source>
        <translation>Besöken som talet består av</translation>
    </message>
</context>
<context>
    <name>TransferChoice</name>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Send back to me afterwards</source>
        <translation>Skicka tillbaka till mig efteråt</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Visa fönstret</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Väntar: {count}</translation>
    </message>
    <message>
        <source>Longest wait: {wait}</source>
        <translation>Längsta väntan: {wait}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo call of {number}</source>
        <translation>Ångra kallelsen av {number}</translation>
    </message>
    <message>
        <source>Undo finish of {number}</source>
        <translation>Ångra avslutet av {number}</translation>
    </message>
    <message>
        <source>Undo no-show of {number}</source>
        <translation>Ångra utebliven {number}</translation>
    </message>
</context>
<context>
    <name>UsualReason</name>
    <message>
        <source>Not enough staff</source>
        <translation>För lite personal</translation>
    </message>
    <message>
        <source>A technical fault</source>
        <translation>Tekniskt fel</translation>
    </message>
    <message>
        <source>The day is full</source>
        <translation>Dagen är full</translation>
    </message>
</context>
<context>
    <name>VisitColumn</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>till dig</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notering: {note}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Väntan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Väntade</translation>
    </message>
    <message>
        <source>No customer at the counter</source>
        <translation>Ingen kund vid disken</translation>
    </message>
    <message>
        <source>Customers waiting: {count}</source>
        <translation>Väntande kunder: {count}</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>Next: {number}</source>
        <translation>Nästa: {number}</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Antal personer: {count}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notering: {note}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Kod {code}</translation>
    </message>
    <message>
        <source>The check code on the ticket</source>
        <translation>Kontrollkoden på biljetten</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Kund {number}</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Waits outside</source>
        <translation>Väntar ute</translation>
    </message>
    <message>
        <source>Comes back later</source>
        <translation>Kommer tillbaka senare</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kallad</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Betjänas</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkerad</translation>
    </message>
    <message>
        <source>Missed the call</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Parked until {time}</source>
        <translation>Parkerad till kl. {time}</translation>
    </message>
    <message>
        <source>Missed, may come until {time}</source>
        <translation>Uteblev, kan komma till kl. {time}</translation>
    </message>
    <message>
        <source>Comes back at {time}</source>
        <translation>Kommer tillbaka kl. {time}</translation>
    </message>
    <message>
        <source>On the way in</source>
        <translation>På väg in</translation>
    </message>
</context>
<context>
    <name>VisitsPanel</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>Visits without a counter</source>
        <translation>Nummer utan disk</translation>
    </message>
    <message>
        <source>Remove visit…</source>
        <translation>Ta bort numret…</translation>
    </message>
    <message>
        <source>Where is {number} to go?</source>
        <translation>Vart ska {number} flyttas?</translation>
    </message>
    <message>
        <source>The number stays the same, and the customer waits where they are until they are called.</source>
        <translation>Numret är detsamma, och kunden väntar där hen är tills hen kallas.</translation>
    </message>
    <message>
        <source>Remove the visit {number}?</source>
        <translation>Ska numret {number} tas bort?</translation>
    </message>
    <message>
        <source>The visit ends without service. This cannot be undone.</source>
        <translation>Numret avslutas utan betjäning. Detta kan inte ångras.</translation>
    </message>
</context>
<context>
    <name>WalkUpForm</name>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Välj tjänst</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>chosen by you, out of turn.</source>
        <translation>du valde det utom turordning.</translation>
    </message>
    <message>
        <source>came to the counter without a ticket.</source>
        <translation>kom till disken utan könummer.</translation>
    </message>
    <message>
        <source>sent to you.</source>
        <translation>skickat till dig.</translation>
    </message>
    <message>
        <source>the only one waiting.</source>
        <translation>den enda som väntar.</translation>
    </message>
    <message>
        <source>longest wait of {among} customers.</source>
        <translation>väntat längst av {among} kunder.</translation>
    </message>
    <message>
        <source>longest wait of {among} customers in {queues} queues.</source>
        <translation>väntat längst av {among} kunder i {queues} köer.</translation>
    </message>
    <message>
        <source>others went first often enough.</source>
        <translation>andra har fått gå före tillräckligt ofta.</translation>
    </message>
    <message>
        <source>its share of the calls.</source>
        <translation>dess andel av kallelserna.</translation>
    </message>
    <message>
        <source>first in the order of your work profile.</source>
        <translation>först i din arbetsprofils ordning.</translation>
    </message>
    <message>
        <source>waited longer than it should.</source>
        <translation>väntat längre än det borde.</translation>
    </message>
    <message>
        <source>longest wait by the weight of its class.</source>
        <translation>längsta väntan enligt klassens vikt.</translation>
    </message>
    <message>
        <source>{class}, waited {waited} min.</source>
        <translation>{class}, väntade {waited} min.</translation>
    </message>
    <message>
        <source>{class}, waited {waited} of {limit} min.</source>
        <translation>{class}, väntade {waited} av {limit} min.</translation>
    </message>
    <message>
        <source>Passed: {number} ({class}, {waited} min)</source>
        <translation>Förbigicks: {number} ({class}, {waited} min)</translation>
    </message>
    <message>
        <source>{passed}, its turn at the next call here.</source>
        <translation>{passed}, dess tur vid nästa kallelse här.</translation>
    </message>
    <message>
        <source>{passed}, its turn after 1 more call here.</source>
        <translation>{passed}, dess tur efter en kallelse till här.</translation>
    </message>
    <message>
        <source>{passed}, its turn after {count} more calls here.</source>
        <translation>{passed}, dess tur efter {count} kallelser till här.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Service {number}</source>
        <translation>Tjänst {number}</translation>
    </message>
    <message>
        <source>Result of service {number}</source>
        <translation>Resultat för tjänst {number}</translation>
    </message>
    <message>
        <source>How often service {number}</source>
        <translation>Antal av tjänst {number}</translation>
    </message>
    <message>
        <source>Take service {number} away</source>
        <translation>Ta bort tjänst {number}</translation>
    </message>
</context>
<context>
    <name>_OfOthers</name>
    <message>
        <source>Colleagues who need help: {count}</source>
        <translation>Kolleger som behöver hjälp: {count}</translation>
    </message>
</context>
<context>
    <name>_PreviewBody</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Inget ändras.</translation>
    </message>
    <message>
        <source>What the branch file changes</source>
        <translation>Vad verksamhetsställets fil ändrar</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Tveksamt</translation>
    </message>
</context>
</TS>
