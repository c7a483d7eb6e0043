<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
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
        <source>Return, keep place</source>
        <translation>Till samma plats</translation>
    </message>
    <message>
        <source>Return to the end</source>
        <translation>Sist i kön</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Flytta</translation>
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
        <source>Transfer…</source>
        <translation>Flytta…</translation>
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
    <message>
        <source>{number} did not come?</source>
        <translation>Kom inte {number}?</translation>
    </message>
    <message>
        <source>The visit ends as a no-show, and the customer loses their place.</source>
        <translation>Numret avslutas som uteblivet och kunden förlorar sin plats i kön.</translation>
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
        <source>The number is called out of turn.</source>
        <translation>Numret kallas före sin tur.</translation>
    </message>
    <message>
        <source>The visit in hand is finished as served.</source>
        <translation>Det pågående ärendet avslutas som betjänat.</translation>
    </message>
    <message>
        <source>Call {number} now?</source>
        <translation>Ska {number} kallas nu?</translation>
    </message>
    <message>
        <source>Transfer {number} to another service</source>
        <translation>Flytta {number} till en annan tjänst</translation>
    </message>
    <message>
        <source>The customer waits for the other service; number and place are kept.</source>
        <translation>Kunden väntar på den andra tjänsten. Könumret och platsen i kön behålls.</translation>
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
        <source>Closed</source>
        <translation>Stängd</translation>
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
        <source>Adviser</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Counter {counter}</source>
        <translation>Disk {counter}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
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
        <source>This device may not do that.</source>
        <translation>Den här enheten har inte rätt till det.</translation>
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
        <source>Not accepted</source>
        <translation>Inte godkänd</translation>
    </message>
</context>
<context>
    <name>Notice</name>
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
    <name>PeopleBox</name>
    <message>
        <source>People counted</source>
        <translation>Räknat antal</translation>
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
        <source>Ends the visit: the called customer did not come.</source>
        <translation>Avslutar numret: den kallade kunden kom inte.</translation>
    </message>
    <message>
        <source>The customer waits again and keeps their place.</source>
        <translation>Kunden går tillbaka till kön och behåller sin plats.</translation>
    </message>
    <message>
        <source>The customer waits again as the last one.</source>
        <translation>Kunden går tillbaka till kön som den sista.</translation>
    </message>
    <message>
        <source>Moves the visit to another service; the number stays.</source>
        <translation>Flyttar kunden till en annan tjänst, numret behålls.</translation>
    </message>
    <message>
        <source>Signs a counter out whose device is gone; its customer waits again.</source>
        <translation>Loggar ut en disk vars enhet inte längre svarar. Kunden vid disken går tillbaka till kön.</translation>
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
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The counter is in use: {holder}.</source>
        <translation>Disken används av {holder}.</translation>
    </message>
    <message>
        <source>The service point is closed. It opens at {time}.</source>
        <translation>Servicestället är stängt. Det öppnar kl. {time}.</translation>
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
        <source>The day is open already.</source>
        <translation>Dagen är redan öppnad.</translation>
    </message>
    <message>
        <source>The day has not been opened.</source>
        <translation>Dagen har inte öppnats.</translation>
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
        <source>Sign in to counter {counter}</source>
        <translation>Logga in vid disk {counter}</translation>
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
    <name>SupervisorPage</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Servicedag</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Avsluta dagen…</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Köer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Release counter…</source>
        <translation>Frigör disken…</translation>
    </message>
    <message>
        <source>Visits without a counter</source>
        <translation>Nummer utan disk</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Nummer: {count}</translation>
    </message>
    <message>
        <source>Remove visit…</source>
        <translation>Ta bort numret…</translation>
    </message>
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
        <source>Release counter {counter}?</source>
        <translation>Ska disk {counter} frigöras?</translation>
    </message>
    <message>
        <source>The counter is signed out. Do this only when its device is gone.</source>
        <translation>Disken loggas ut. Gör detta bara om diskens enhet inte längre svarar.</translation>
    </message>
    <message>
        <source>Adviser: {adviser}.</source>
        <translation>Handläggare: {adviser}.</translation>
    </message>
    <message>
        <source>{number} goes back to the queue and keeps its place.</source>
        <translation>{number} går tillbaka till kön och behåller sin plats.</translation>
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
    <name>Time</name>
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
</context>
<context>
    <name>VisitColumn</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
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
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>On the way in</source>
        <translation>På väg in</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Chosen by you, out of turn.</source>
        <translation>Du valde numret före dess tur.</translation>
    </message>
    <message>
        <source>The only one waiting.</source>
        <translation>Den enda som väntade.</translation>
    </message>
    <message>
        <source>Longest wait of {among} customers.</source>
        <translation>Väntat längst av {among} kunder.</translation>
    </message>
    <message>
        <source>Longest wait of {among} customers in {queues} queues.</source>
        <translation>Väntat längst av {among} kunder i {queues} köer.</translation>
    </message>
</context>
</TS>
