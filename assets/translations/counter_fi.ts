<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Administration</source>
        <translation>Hallinta</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Work at a counter</source>
        <translation>Työskentele tiskillä</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Valvo</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Vaihda salasana…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Aseta PIN-koodi…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>Take over the counter</source>
        <translation>Ota tiski haltuun</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Kutsu seuraava</translation>
    </message>
    <message>
        <source>Call chosen</source>
        <translation>Kutsu valittu</translation>
    </message>
    <message>
        <source>Customer arrived</source>
        <translation>Asiakas saapui</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Päätä asiointi</translation>
    </message>
    <message>
        <source>Finish, details</source>
        <translation>Päätä, tiedot</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Asiakas poistui</translation>
    </message>
    <message>
        <source>Remove visit</source>
        <translation>Poista vuoro</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Kutsu uudelleen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Ei saapunut</translation>
    </message>
    <message>
        <source>Another matter</source>
        <translation>Toinen asia</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Siirrä sivuun</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Ilman numeroa</translation>
    </message>
    <message>
        <source>Back into the line</source>
        <translation>Takaisin jonoon</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Luovuta tiski</translation>
    </message>
    <message>
        <source>Move visit</source>
        <translation>Siirrä vuoro</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Vaihda profiili</translation>
    </message>
    <message>
        <source>Plan counters</source>
        <translation>Suunnittele tiskit</translation>
    </message>
    <message>
        <source>Close service</source>
        <translation>Sulje palvelu</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Avaa palvelu</translation>
    </message>
    <message>
        <source>Stop tickets</source>
        <translation>Keskeytä numerot</translation>
    </message>
    <message>
        <source>Resume tickets</source>
        <translation>Jatka numeroita</translation>
    </message>
    <message>
        <source>Branch file</source>
        <translation>Toimipaikan tiedosto</translation>
    </message>
    <message>
        <source>Use the file</source>
        <translation>Ota tiedosto käyttöön</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Tiedote</translation>
    </message>
    <message>
        <source>Take notice back</source>
        <translation>Poista tiedote</translation>
    </message>
    <message>
        <source>Close kiosk</source>
        <translation>Sulje automaatti</translation>
    </message>
    <message>
        <source>Open kiosk</source>
        <translation>Avaa automaatti</translation>
    </message>
    <message>
        <source>Restart kiosk</source>
        <translation>Käynnistä uudelleen</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Tulosta testisivu</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Tulen paikalle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Call colleagues</source>
        <translation>Kutsu työkaverit</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Tilanne on ohi</translation>
    </message>
    <message>
        <source>End the alarm</source>
        <translation>Päätä hälytys</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>Virhekutsu</translation>
    </message>
    <message>
        <source>Needs time</source>
        <translation>Tarvitsee aikaa</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Taustatyö</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Came in without a ticket</source>
        <translation>Tuli sisään ilman vuoronumeroa</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Poistui</translation>
    </message>
    <message>
        <source>Set count</source>
        <translation>Aseta määrä</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Tuli sisään</translation>
    </message>
    <message>
        <source>Release counter</source>
        <translation>Vapauta tiski</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Avaa päivä</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Päätä päivä</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Aseta raja</translation>
    </message>
    <message>
        <source>Send home</source>
        <translation>Lähetä kotiin</translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation>Evakuoi</translation>
    </message>
    <message>
        <source>End the evacuation</source>
        <translation>Päätä evakuointi</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Hallinta</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Takaisin työhön</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä on tehty</translation>
    </message>
</context>
<context>
    <name>AdviserPage</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Päätä ja kutsu seuraava</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Odottaa: {count}</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Odottavien luettelo</translation>
    </message>
    <message>
        <source>{key} moves here</source>
        <translation>{key} siirtää tähän</translation>
    </message>
    <message>
        <source>Not shown here: {count}</source>
        <translation>Lisäksi odottaa: {count}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Kutsu {number}</translation>
    </message>
</context>
<context>
    <name>AdviserQuestions</name>
    <message>
        <source>Call {number} now?</source>
        <translation>Kutsutaanko {number} nyt?</translation>
    </message>
    <message>
        <source>The number is called out of turn.</source>
        <translation>Numero kutsutaan jonon ohi.</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Kutsu {number}</translation>
    </message>
    <message>
        <source>{number} did not come?</source>
        <translation>Eikö {number} saapunut?</translation>
    </message>
    <message>
        <source>The number is put aside as missed. If the customer still comes in time, they can be called or wait again.</source>
        <translation>Numero siirtyy saapumatta jääneisiin. Jos asiakas tulee vielä ajoissa, hänet voi kutsua tai palauttaa jonoon.</translation>
    </message>
    <message>
        <source>Remove the visit {number}?</source>
        <translation>Poistetaanko vuoro {number}?</translation>
    </message>
    <message>
        <source>The visit ends without service. This cannot be undone.</source>
        <translation>Vuoro päättyy ilman palvelua. Poistoa ei voi perua.</translation>
    </message>
    <message>
        <source>Finish {number}</source>
        <translation>Päätä {number}</translation>
    </message>
    <message>
        <source>Say how it ended, and each service that was worked on.</source>
        <translation>Kerro, miten asiointi päättyi ja mitä palveluja hoidettiin.</translation>
    </message>
    <message>
        <source>Another matter of {number}</source>
        <translation>Asiakkaan {number} toinen asia</translation>
    </message>
    <message>
        <source>The customer stays here and keeps the number; both matters are counted.</source>
        <translation>Asiakas jää tähän ja pitää numeronsa; molemmat asiat tilastoidaan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Transfer {number}</source>
        <translation>Siirrä {number}</translation>
    </message>
    <message>
        <source>The customer waits again; the number is kept.</source>
        <translation>Asiakas odottaa uudelleen; numero säilyy.</translation>
    </message>
    <message>
        <source>Park {number}</source>
        <translation>Siirrä {number} sivuun</translation>
    </message>
    <message>
        <source>The visit is set aside and comes back by itself, to this counter first.</source>
        <translation>Käynti siirretään sivuun ja palaa itsestään, ensin tälle tiskille.</translation>
    </message>
    <message>
        <source>The customer is served at once; a number is given for the record.</source>
        <translation>Asiakasta palvellaan heti; numero annetaan kirjanpitoa varten.</translation>
    </message>
    <message>
        <source>Serve a customer without a ticket</source>
        <translation>Palvele asiakasta ilman vuoronumeroa</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Palvele</translation>
    </message>
    <message>
        <source>Hand the counter over</source>
        <translation>Luovuta tiski</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Booked customer {who} ({service}) will probably not be served today. Chance: {chance}.</source>
        <translation>Ajan varannutta asiakasta {who} ({service}) ei todennäköisesti ehditä palvella tänään. Todennäköisyys: {chance}.</translation>
    </message>
    <message>
        <source>No counter on duty can serve {service}. Waiting or booked: {count}.</source>
        <translation>Mikään avoinna oleva tiski ei voi palvella: {service}. Odottaa tai varannut: {count}.</translation>
    </message>
    <message>
        <source>Tickets for {service} that will probably not be served today: {count}. Lowest chance: {chance}.</source>
        <translation>{service}: numeroita, joita ei todennäköisesti ehditä palvella tänään: {count}. Pienin todennäköisyys: {chance}.</translation>
    </message>
    <message>
        <source>The count of people inside cannot be right: {count}. Please count.</source>
        <translation>Sisällä olevien määrä ei voi pitää paikkaansa: {count}. Laskekaa ihmiset.</translation>
    </message>
    <message>
        <source>It is not known how many people are inside. Please count.</source>
        <translation>Ei tiedetä, montako ihmistä sisällä on. Laskekaa ihmiset.</translation>
    </message>
    <message>
        <source>{kiosk}: a customer has waited too long for help.</source>
        <translation>{kiosk}: asiakas on odottanut apua liian kauan.</translation>
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
        <translation>Lisäksi: {count}</translation>
    </message>
    <message>
        <source>Alarms: {count}</source>
        <translation>Hälytyksiä: {count}</translation>
    </message>
</context>
<context>
    <name>AsideList</name>
    <message>
        <source>Parked: {parked}   Missed: {missed}</source>
        <translation>Sivussa: {parked}   Ei saapunut: {missed}</translation>
    </message>
    <message>
        <source>Parked and missed</source>
        <translation>Sivuun siirretyt ja saapumatta jääneet</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Signed in</source>
        <translation>Kirjautunut sisään</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Kirjautui ulos</translation>
    </message>
    <message>
        <source>Signed out by itself</source>
        <translation>Kirjautui ulos itsestään</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Kirjautuminen epäonnistui</translation>
    </message>
    <message>
        <source>Has to wait after wrong tries</source>
        <translation>Odotettava väärien yritysten jälkeen</translation>
    </message>
    <message>
        <source>PIN off after wrong tries</source>
        <translation>PIN-koodi pois käytöstä väärien yritysten jälkeen</translation>
    </message>
    <message>
        <source>Works in another role</source>
        <translation>Työskentelee toisessa roolissa</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Salasana vaihdettu</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>PIN-koodi vaihdettu</translation>
    </message>
    <message>
        <source>One-time password given</source>
        <translation>Kertakäyttöinen salasana annettu</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Henkilö lisätty</translation>
    </message>
    <message>
        <source>Role or permissions changed</source>
        <translation>Rooli tai oikeudet muutettu</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>Henkilö poistettu käytöstä</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>Henkilö otettu käyttöön</translation>
    </message>
    <message>
        <source>Device let in</source>
        <translation>Laite hyväksytty</translation>
    </message>
    <message>
        <source>Device refused</source>
        <translation>Laite hylätty</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Laite lisätty</translation>
    </message>
    <message>
        <source>Device shut out</source>
        <translation>Laite suljettu pois</translation>
    </message>
    <message>
        <source>Kiosk closed</source>
        <translation>Automaatti suljettu</translation>
    </message>
    <message>
        <source>Kiosk opened</source>
        <translation>Automaatti avattu</translation>
    </message>
    <message>
        <source>Branch file reloaded</source>
        <translation>Toimipistetiedosto ladattu uudelleen</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>Raportti viety</translation>
    </message>
    <message>
        <source>Old lines of this log deleted</source>
        <translation>Lokin vanhoja rivejä poistettu</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>Tiski avattu</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>Tiski suljettu</translation>
    </message>
    <message>
        <source>Counter handed over</source>
        <translation>Tiski luovutettu</translation>
    </message>
    <message>
        <source>Work profile changed</source>
        <translation>Työprofiili vaihdettu</translation>
    </message>
    <message>
        <source>Service closed</source>
        <translation>Palvelu suljettu</translation>
    </message>
    <message>
        <source>Service opened</source>
        <translation>Palvelu avattu</translation>
    </message>
    <message>
        <source>Tickets stopped</source>
        <translation>Numeroiden anto keskeytetty</translation>
    </message>
    <message>
        <source>Tickets resumed</source>
        <translation>Numeroiden anto jatkuu</translation>
    </message>
    <message>
        <source>Visit moved</source>
        <translation>Käynti siirretty</translation>
    </message>
    <message>
        <source>Visit removed</source>
        <translation>Käynti poistettu</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>Päivä avattu</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Päivä suljettu</translation>
    </message>
    <message>
        <source>Counters planned</source>
        <translation>Tiskit suunniteltu</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Ihmiset laskettu</translation>
    </message>
    <message>
        <source>Count corrected</source>
        <translation>Lukumäärää korjattu</translation>
    </message>
    <message>
        <source>Limit of people changed</source>
        <translation>Henkilörajaa muutettu</translation>
    </message>
    <message>
        <source>Evacuation started</source>
        <translation>Evakuointi aloitettu</translation>
    </message>
    <message>
        <source>Evacuation ended</source>
        <translation>Evakuointi päättynyt</translation>
    </message>
    <message>
        <source>Notice shown on displays</source>
        <translation>Tiedote näytetty näytöissä</translation>
    </message>
    <message>
        <source>Notice taken back</source>
        <translation>Tiedote poistettu</translation>
    </message>
</context>
<context>
    <name>AuditColumn</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kohde</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Nothing of that kind was done.</source>
        <translation>Mitään sellaista ei ole tehty.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä on tehty</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Vanhemmat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Waiting: {count}</source>
        <translation>Odottaa: {count}</translation>
    </message>
    <message>
        <source>Finish and call</source>
        <translation>Päätä ja kutsu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ikkuna</translation>
    </message>
    <message>
        <source>Makes the bar a window again.</source>
        <translation>Palauttaa palkin ikkunaksi.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>at most {minutes} min</source>
        <translation>enintään {minutes} min</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message>
        <source>{likely} of {waiting}</source>
        <translation>{likely}/{waiting}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Serving {number}</source>
        <translation>Palvelee {number}</translation>
    </message>
    <message>
        <source>Called {number}</source>
        <translation>Kutsuttu {number}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vapaa</translation>
    </message>
    <message>
        <source>Closed by staff</source>
        <translation>Henkilökunta on sulkenut</translation>
    </message>
    <message>
        <source>Tickets stopped</source>
        <translation>Numerot keskeytetty</translation>
    </message>
    <message>
        <source>Without walk-in tickets</source>
        <translation>Vain ajanvarauksella</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Source: a count by staff.</source>
        <translation>Lähde: henkilökunnan laskenta.</translation>
    </message>
    <message>
        <source>Source: the people counter.</source>
        <translation>Lähde: kävijälaskuri.</translation>
    </message>
    <message>
        <source>Source: the door.</source>
        <translation>Lähde: ovi.</translation>
    </message>
    <message>
        <source>Source: tickets only.</source>
        <translation>Lähde: vain vuoronumerot.</translation>
    </message>
    <message>
        <source>Inside by their tickets: {people}.</source>
        <translation>Sisällä vuoronumeroiden mukaan: {people}.</translation>
    </message>
    <message>
        <source>Kept free because the count may be off: {places}.</source>
        <translation>Varalla, koska luku voi olla väärä: {places}.</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Counters</source>
        <translation>Tiskit</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>Release counter…</source>
        <translation>Vapauta tiski…</translation>
    </message>
    <message>
        <source>By which profile is counter {counter} to call?</source>
        <translation>Millä profiililla tiski {counter} kutsuu?</translation>
    </message>
    <message>
        <source>Which counters work for the rest of the day?</source>
        <translation>Mitkä tiskit palvelevat loppupäivän?</translation>
    </message>
    <message>
        <source>Forecasts and promises reckon with this plan. It replaces the one before.</source>
        <translation>Ennusteet ja lupaukset perustuvat tähän suunnitelmaan. Se korvaa edellisen.</translation>
    </message>
    <message>
        <source>It calls by it from the next call on.</source>
        <translation>Tiski kutsuu sen mukaan seuraavasta kutsusta alkaen.</translation>
    </message>
    <message>
        <source>Adviser: {adviser}.</source>
        <translation>Virkailija: {adviser}.</translation>
    </message>
    <message>
        <source>{number} stays at the counter.</source>
        <translation>{number} pysyy tiskillä.</translation>
    </message>
    <message>
        <source>Release counter {counter}?</source>
        <translation>Vapautetaanko tiski {counter}?</translation>
    </message>
    <message>
        <source>The counter is signed out. Do this only when its device is gone.</source>
        <translation>Tiski kirjataan ulos. Tee näin vain, jos tiskin laite ei enää vastaa.</translation>
    </message>
    <message>
        <source>{number} goes back to the queue and keeps its place.</source>
        <translation>{number} palaa jonoon ja säilyttää paikkansa.</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Usual reason</source>
        <translation>Tavallinen syy</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
</context>
<context>
    <name>ComeInEntry</name>
    <message>
        <source>People: {count}</source>
        <translation>Henkilöitä: {count}</translation>
    </message>
    <message>
        <source>{number} came in</source>
        <translation>{number}: Tuli sisään</translation>
    </message>
</context>
<context>
    <name>ComeInList</name>
    <message>
        <source>Nobody has been called in.</source>
        <translation>Ketään ei ole kutsuttu sisään.</translation>
    </message>
    <message>
        <source>Called in from outside</source>
        <translation>Ulkoa sisään kutsutut</translation>
    </message>
</context>
<context>
    <name>CounterColumn</name>
    <message>
        <source>Counter</source>
        <translation>Tiski</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Työprofiili</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Virkailija</translation>
    </message>
</context>
<context>
    <name>DayQuestions</name>
    <message>
        <source>Open the day now?</source>
        <translation>Avataanko päivä nyt?</translation>
    </message>
    <message>
        <source>Counters may be opened, and customers can be served outside the opening hours too.</source>
        <translation>Tiskit voidaan avata ja asiakkaita palvella myös aukioloaikojen ulkopuolella.</translation>
    </message>
    <message>
        <source>Close the day now?</source>
        <translation>Päätetäänkö päivä nyt?</translation>
    </message>
    <message>
        <source>All visits end, those at the counters too, and every counter is signed out. No more tickets are given out today. This cannot be undone.</source>
        <translation>Kaikki vuorot päättyvät, myös tiskeillä olevat, ja kaikki tiskit kirjataan ulos. Tänään ei enää jaeta vuoronumeroita. Toimintoa ei voi perua.</translation>
    </message>
    <message>
        <source>Send home everybody who still waits?</source>
        <translation>Lähetetäänkö kaikki vielä odottavat kotiin?</translation>
    </message>
    <message>
        <source>Their visits end, outside and inside. Who is called or being served is served to the end. This cannot be undone.</source>
        <translation>Heidän vuoronsa päättyvät, sekä ulkona että sisällä. Kutsutut ja palveltavat palvellaan loppuun. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Customers inside at most</source>
        <translation>Asiakkaita sisällä enintään</translation>
    </message>
    <message>
        <source>How many customers may be inside?</source>
        <translation>Montako asiakasta sisällä saa olla?</translation>
    </message>
    <message>
        <source>For the rest of the day. Nobody is sent out: admission waits until there is room.</source>
        <translation>Loppupäivän ajan. Ketään ei ohjata ulos: sisäänpääsy odottaa, kunnes tilaa on.</translation>
    </message>
    <message>
        <source>What are the displays to say?</source>
        <translation>Mitä näytöillä kerrotaan?</translation>
    </message>
    <message>
        <source>Until the day ends or you take it back. Everybody reads it: write nothing personal.</source>
        <translation>Päivän loppuun tai kunnes poistat sen. Kaikki lukevat sen: älä kirjoita mitään henkilökohtaista.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Evacuate the building?</source>
        <translation>Evakuoidaanko rakennus?</translation>
    </message>
    <message>
        <source>The kiosk and the displays ask everybody to leave. Nobody is let in or called, and no tickets are given out.</source>
        <translation>Numeroautomaatti ja näytöt kehottavat kaikkia poistumaan. Ketään ei päästetä sisään eikä kutsuta, eikä numeroita anneta.</translation>
    </message>
    <message>
        <source>Really evacuate now?</source>
        <translation>Evakuoidaanko varmasti nyt?</translation>
    </message>
    <message>
        <source>All screens show it at once.</source>
        <translation>Kaikki näytöt kertovat siitä heti.</translation>
    </message>
    <message>
        <source>Yes, evacuate</source>
        <translation>Kyllä, evakuoi</translation>
    </message>
    <message>
        <source>End the evacuation?</source>
        <translation>Päätetäänkö evakuointi?</translation>
    </message>
    <message>
        <source>Has it been said that people may come back into the building?</source>
        <translation>Onko annettu lupa palata rakennukseen?</translation>
    </message>
    <message>
        <source>Really end the evacuation now?</source>
        <translation>Päätetäänkö evakuointi varmasti nyt?</translation>
    </message>
    <message>
        <source>People are let in and called again. Count those inside first.</source>
        <translation>Ihmisiä päästetään taas sisään ja kutsutaan. Laske ensin sisällä olevat.</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Kyllä, päätä</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>To be continued</source>
        <translation>Jatkuu myöhemmin</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Counter {counter}</source>
        <translation>Tiski {counter}</translation>
    </message>
    <message>
        <source>EVACUATION: everybody leaves the building</source>
        <translation>EVAKUOINTI: kaikki poistuvat rakennuksesta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Open, no new tickets</source>
        <translation>Avoinna, uusia numeroita ei jaeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Open, tickets until {time}</source>
        <translation>Avoinna, numeroita klo {time} asti</translation>
    </message>
    <message>
        <source>Counted at {time}</source>
        <translation>Laskettu klo {time}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>Estimated from tickets and doors</source>
        <translation>Arvio numeroiden ja ovien perusteella</translation>
    </message>
    <message>
        <source>The count is not reliable. Please count and set it.</source>
        <translation>Määrä ei ole luotettava. Laske ja aseta se.</translation>
    </message>
    <message>
        <source>Fewer than none: people were missed at the door. Please set the count.</source>
        <translation>Alle nollan: ovella on jäänyt ihmisiä laskematta. Aseta määrä.</translation>
    </message>
    <message>
        <source>Over the limit: {people}. Nobody is let in until there is room.</source>
        <translation>Yli enimmäismäärän: {people}. Ketään ei kutsuta sisään ennen kuin on tilaa.</translation>
    </message>
    <message>
        <source>Being served for {timer}</source>
        <translation>Palveltavana {timer}</translation>
    </message>
    <message>
        <source>Called {timer} ago, times recalled: {recalls}</source>
        <translation>Kutsuttu {timer} sitten, kutsuttu uudelleen: {recalls}</translation>
    </message>
    <message>
        <source>Called {timer} ago</source>
        <translation>Kutsuttu {timer} sitten</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>As now: {service}</source>
        <translation>Ennallaan: {service}</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Kuka vain vapaana</translation>
    </message>
    <message>
        <source>Keeps its place</source>
        <translation>Säilyttää paikkansa</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Ensimmäiseksi</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Viimeiseksi</translation>
    </message>
</context>
<context>
    <name>DeviceColumn</name>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Asti</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>yhteydessä</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ei koskaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Kirjautunut sisään</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Nähty</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Ask to be let in</source>
        <translation>Pyytävät hyväksyntää</translation>
    </message>
    <message>
        <source>Devices of this service point</source>
        <translation>Tämän palvelupisteen laitteet</translation>
    </message>
    <message>
        <source>Let in…</source>
        <translation>Hyväksy…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Hylkää…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Sulje pois…</translation>
    </message>
    <message>
        <source>Let the device in that shows {code}?</source>
        <translation>Hyväksytäänkö laite, joka näyttää koodia {code}?</translation>
    </message>
    <message>
        <source>Compare the code with the one on its screen.</source>
        <translation>Vertaa koodia laitteen näytössä olevaan koodiin.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Refuse the device that shows {code}?</source>
        <translation>Hylätäänkö laite, joka näyttää koodia {code}?</translation>
    </message>
    <message>
        <source>It asks again only when its program is started again.</source>
        <translation>Se pyytää uudelleen vasta, kun ohjelma käynnistetään uudelleen.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Shut {name} out?</source>
        <translation>Suljetaanko {name} pois?</translation>
    </message>
    <message>
        <source>It stops working at once. To come back it has to be let in anew.</source>
        <translation>Se lakkaa toimimasta heti. Palatakseen se on hyväksyttävä uudelleen.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Sulje pois</translation>
    </message>
    <message>
        <source>No device asks now. A new one shows a code on its screen.</source>
        <translation>Mikään laite ei nyt pyydä hyväksyntää. Uusi laite näyttää koodin näytössään.</translation>
    </message>
</context>
<context>
    <name>DisplayColumn</name>
    <message>
        <source>Display</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Newest call</source>
        <translation>Uusin kutsu</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Kuultu</translation>
    </message>
</context>
<context>
    <name>DoorControls</name>
    <message>
        <source>People inside</source>
        <translation>Ihmisiä sisällä</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vapaita</translation>
    </message>
    <message>
        <source>On the way in</source>
        <translation>Tulossa sisään</translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation>Ulkona odottaa</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ulos</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Sisään</translation>
    </message>
    <message>
        <source>Set count…</source>
        <translation>Aseta määrä…</translation>
    </message>
    <message>
        <source>of at most {cap}</source>
        <translation>enintään {cap}</translation>
    </message>
    <message>
        <source>being sent: {change}</source>
        <translation>lähetetään: {change}</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Laskettu määrä</translation>
    </message>
    <message>
        <source>How many people are inside?</source>
        <translation>Montako ihmistä on sisällä?</translation>
    </message>
    <message>
        <source>Count the customers, without staff. The count continues from this number.</source>
        <translation>Laske asiakkaat, ei henkilökuntaa. Laskenta jatkuu tästä luvusta.</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Nobody is waiting outside.</source>
        <translation>Ulkona ei odota kukaan.</translation>
    </message>
    <message>
        <source>May come in: {count}</source>
        <translation>Saa tulla sisään: {count}</translation>
    </message>
    <message>
        <source>People waiting outside: {count}</source>
        <translation>Ulkona odottaa ihmisiä: {count}</translation>
    </message>
</context>
<context>
    <name>FileChange</name>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Visits that keep their tickets: {count} ({numbers})</source>
        <translation>Vuorot, jotka säilyvät: {count} ({numbers})</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Rivi {line}</translation>
    </message>
</context>
<context>
    <name>FileColumn</name>
    <message>
        <source>Change</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Miten</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Branch</source>
        <translation>Toimipaikka</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tiski</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Työprofiili</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Virkailija</translation>
    </message>
    <message>
        <source>Screen of the kiosk</source>
        <translation>Automaatin näkymä</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Aukioloajat</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>Ihmisiä sisällä</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Kutsuminen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Ajanvaraukset</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lupaukset</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Suunnitelma</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Automaatti</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Kuulutukset</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>What the branch file changes</source>
        <translation>Mitä toimipaikan tiedosto muuttaa</translation>
    </message>
    <message>
        <source>The file has faults. Nothing is changed until they are mended.</source>
        <translation>Tiedostossa on virheitä. Mitään ei muuteta ennen kuin ne on korjattu.</translation>
    </message>
    <message>
        <source>Nobody who has a ticket loses it. All devices show the new state at once.</source>
        <translation>Kukaan ei menetä vuoronumeroaan. Kaikki laitteet näyttävät uuden tilan heti.</translation>
    </message>
    <message>
        <source>The file says what is in use already.</source>
        <translation>Tiedosto vastaa sitä, mikä on jo käytössä.</translation>
    </message>
    <message>
        <source>Not shown here: {count} more.</source>
        <translation>Lisäksi {count} kohtaa, joita ei näytetä.</translation>
    </message>
</context>
<context>
    <name>FinishForm</name>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Lisää palvelu</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Palveltu</translation>
    </message>
    <message>
        <source>Customer left</source>
        <translation>Asiakas poistui</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Inside {inside} of {cap}  ·  on the way in {reserved}  ·  free {free}  ·  outside {outside}</source>
        <translation>Sisällä {inside}/{cap}  ·  tulossa sisään {reserved}  ·  vapaita {free}  ·  ulkona {outside}</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Kello {time}</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>Who takes over</source>
        <translation>Kuka jatkaa</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Työprofiili</translation>
    </message>
    <message>
        <source>As now: {profile}</source>
        <translation>Kuten nyt: {profile}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>{name} is signed in at {counter}: take over?</source>
        <translation>{counter}: {name} on kirjautunut sisään. Otetaanko haltuun?</translation>
    </message>
    <message>
        <source>A visit in hand stays at the counter and becomes yours.</source>
        <translation>Kesken oleva käynti jää tiskille ja siirtyy sinulle.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ota haltuun</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Connection: {state}</source>
        <translation>Yhteys: {state}</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Ohjelman kieli</translation>
    </message>
    <message>
        <source>Leave counter</source>
        <translation>Poistu tiskiltä</translation>
    </message>
    <message>
        <source>Small bar</source>
        <translation>Pieni palkki</translation>
    </message>
    <message>
        <source>A small bar above all other windows.</source>
        <translation>Pieni palkki muiden ikkunoiden päällä.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Ovi</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vuoroesihenkilö</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>{kiosk}: a customer asks for help, since {time}. Language: {language}.</source>
        <translation>{kiosk}: asiakas on pyytänyt apua klo {time} alkaen. Kieli: {language}.</translation>
    </message>
    <message>
        <source>Number: {number}.</source>
        <translation>Numero: {number}.</translation>
    </message>
    <message>
        <source>The kiosk is not connected.</source>
        <translation>Numeroautomaatti ei ole yhteydessä.</translation>
    </message>
    <message>
        <source>Counter {counter} is going there.</source>
        <translation>Tiski {counter} on menossa paikalle.</translation>
    </message>
    <message>
        <source>Somebody is going there.</source>
        <translation>Joku on menossa paikalle.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Kukaan ei ole vielä vastannut.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Calls for help: {count}</source>
        <translation>Avunpyyntöjä: {count}</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>There is no connection to the server yet.</source>
        <translation>Palvelimeen ei ole vielä yhteyttä.</translation>
    </message>
    <message>
        <source>The previous action is still being sent.</source>
        <translation>Edellistä toimintoa lähetetään vielä.</translation>
    </message>
    <message>
        <source>Sign in to a counter first.</source>
        <translation>Kirjaudu ensin tiskille.</translation>
    </message>
    <message>
        <source>You have a counter already.</source>
        <translation>Sinulla on jo tiski.</translation>
    </message>
    <message>
        <source>The service point is closed.</source>
        <translation>Palvelupiste on suljettu.</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <translation>Päivä on jo avattu.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>Has the called customer arrived, or not?</source>
        <translation>Saapuiko kutsuttu asiakas vai ei?</translation>
    </message>
    <message>
        <source>Finish the visit first.</source>
        <translation>Päätä ensin asiointi.</translation>
    </message>
    <message>
        <source>There is no customer at the counter.</source>
        <translation>Tiskillä ei ole asiakasta.</translation>
    </message>
    <message>
        <source>The customer is already being served.</source>
        <translation>Asiakasta palvellaan jo.</translation>
    </message>
    <message>
        <source>The called customer has not arrived yet.</source>
        <translation>Kutsuttu asiakas ei ole vielä saapunut.</translation>
    </message>
    <message>
        <source>Choose a free counter.</source>
        <translation>Valitse vapaa tiski.</translation>
    </message>
    <message>
        <source>Choose a counter that is in use.</source>
        <translation>Valitse käytössä oleva tiski.</translation>
    </message>
    <message>
        <source>Choose a number from the list.</source>
        <translation>Valitse numero luettelosta.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Valitse ensin palvelu.</translation>
    </message>
    <message>
        <source>Choose a kiosk for which this makes sense.</source>
        <translation>Valitse automaatti, jolle tämän voi tehdä.</translation>
    </message>
    <message>
        <source>Nobody has called for help.</source>
        <translation>Kukaan ei ole pyytänyt apua.</translation>
    </message>
    <message>
        <source>Somebody is going there already.</source>
        <translation>Joku on jo menossa paikalle.</translation>
    </message>
    <message>
        <source>Choose a number that missed its call.</source>
        <translation>Valitse numero, joka ei saapunut kutsuttaessa.</translation>
    </message>
    <message>
        <source>Your work profile does not allow calling out of turn.</source>
        <translation>Työprofiilisi ei salli kutsumista vuorojärjestyksen ohi.</translation>
    </message>
    <message>
        <source>The number was shown just now; give the customer time.</source>
        <translation>Numero näytettiin juuri; anna asiakkaalle aikaa.</translation>
    </message>
    <message>
        <source>Recall the number first.</source>
        <translation>Kutsu numero ensin uudelleen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kumottavaa ei ole.</translation>
    </message>
    <message>
        <source>You are on a break already.</source>
        <translation>Olet jo tauolla.</translation>
    </message>
    <message>
        <source>You are not on a break.</source>
        <translation>Et ole tauolla.</translation>
    </message>
    <message>
        <source>The building is being evacuated.</source>
        <translation>Rakennusta evakuoidaan.</translation>
    </message>
    <message>
        <source>There is no evacuation.</source>
        <translation>Evakuointia ei ole.</translation>
    </message>
    <message>
        <source>The displays show no notice.</source>
        <translation>Näytöillä ei ole tiedotetta.</translation>
    </message>
    <message>
        <source>Colleagues know already.</source>
        <translation>Työkaverit tietävät jo.</translation>
    </message>
    <message>
        <source>No colleague needs help at once.</source>
        <translation>Yksikään työkaveri ei tarvitse apua heti.</translation>
    </message>
    <message>
        <source>You are going there already.</source>
        <translation>Olet jo menossa sinne.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Tällä laitteella ei ole siihen oikeutta.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Gone since {time}</source>
        <translation>Poissa klo {time} alkaen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Closed, no sound</source>
        <translation>Suljettu, ei ääntä</translation>
    </message>
    <message>
        <source>In use, no sound</source>
        <translation>Käytössä, ei ääntä</translation>
    </message>
    <message>
        <source>{number}, not the newest</source>
        <translation>{number}, ei uusin</translation>
    </message>
    <message>
        <source>{name} has not been heard of since {time}.</source>
        <translation>{name}: ei yhteyttä klo {time} jälkeen.</translation>
    </message>
    <message>
        <source>{name}: no sound, since {time}.</source>
        <translation>{name}: ei ääntä, klo {time} alkaen.</translation>
    </message>
    <message>
        <source>{name}: {fault}, since {time}.</source>
        <translation>{name}: {fault}, klo {time} alkaen.</translation>
    </message>
    <message>
        <source>{name}: {fault}, since {time}. Tickets since then: {count}.</source>
        <translation>{name}: {fault}, klo {time} alkaen. Numeroita sen jälkeen: {count}.</translation>
    </message>
</context>
<context>
    <name>KioskColumn</name>
    <message>
        <source>Kiosk</source>
        <translation>Automaatti</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Last slip</source>
        <translation>Lappu klo</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Kuultu</translation>
    </message>
</context>
<context>
    <name>KioskPanel</name>
    <message>
        <source>No kiosk has connected yet.</source>
        <translation>Yksikään automaatti ei ole vielä ottanut yhteyttä.</translation>
    </message>
    <message>
        <source>No display has connected yet.</source>
        <translation>Yksikään näyttö ei ole vielä yhdistynyt.</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Automaatit</translation>
    </message>
    <message>
        <source>Displays</source>
        <translation>Näytöt</translation>
    </message>
    <message>
        <source>Restart {name}?</source>
        <translation>Käynnistetäänkö {name} uudelleen?</translation>
    </message>
    <message>
        <source>Its program starts anew as soon as no customer is at it.</source>
        <translation>Ohjelma käynnistyy uudelleen heti, kun kukaan ei käytä automaattia.</translation>
    </message>
    <message>
        <source>Close {name}?</source>
        <translation>Suljetaanko {name}?</translation>
    </message>
    <message>
        <source>It gives out no numbers until it is opened again, and says what you write here. Where you write nothing it says that it is out of use.</source>
        <translation>Se ei anna numeroita ennen kuin se avataan uudelleen, ja näyttää tähän kirjoittamasi tekstin. Jos et kirjoita mitään, se kertoo olevansa pois käytöstä.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabia</translation>
    </message>
    <message>
        <source>Sorani Kurdish</source>
        <translation>kurdi (sorani)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanja</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>viro</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persia</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ranska</translation>
    </message>
    <message>
        <source>Kurmanji Kurdish</source>
        <translation>kurdi (kurmandži)</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>venäjä</translation>
    </message>
    <message>
        <source>Northern Sámi</source>
        <translation>pohjoissaame</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkki</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraina</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnam</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kiina</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Connecting…</source>
        <translation>Yhdistetään…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Yhteys toimii</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>To be let in</source>
        <translation>Odottaa hyväksyntää</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ei hyväksytty</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Set a PIN</source>
        <translation>Aseta PIN-koodi</translation>
    </message>
    <message>
        <source>With it you sign in faster at this service point. Without digits you have none.</source>
        <translation>Sillä kirjaudut nopeammin tässä palvelupisteessä. Jos jätät kentän tyhjäksi, koodi poistetaan.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Aseta PIN-koodi</translation>
    </message>
    <message>
        <source>Sign out with {number} in hand?</source>
        <translation>Kirjaudutaanko ulos, vaikka {number} on kesken?</translation>
    </message>
    <message>
        <source>Finish the visit first, or hand it back: it waits again at its old place.</source>
        <translation>Päätä käynti ensin tai palauta se: se odottaa taas vanhalla paikallaan.</translation>
    </message>
    <message>
        <source>Hand back and sign out</source>
        <translation>Palauta ja kirjaudu ulos</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>PRACTICE</source>
        <translation>HARJOITUS</translation>
    </message>
    <message>
        <source>EVACUATION</source>
        <translation>EVAKUOINTI</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Ei kirjautunut</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Palvelee</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Taustatyö</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vapaa</translation>
    </message>
</context>
<context>
    <name>ModeBadge</name>
    <message>
        <source>State: {state}</source>
        <translation>Tila: {state}</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>more time</source>
        <translation>lisäaika</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tulkki</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>pyörätuoli</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>induktiosilmukka</translation>
    </message>
    <message>
        <source>Needs: {needs}</source>
        <translation>Tarpeet: {needs}</translation>
    </message>
</context>
<context>
    <name>NextServiceForm</name>
    <message>
        <source>Goes on with</source>
        <translation>Jatketaan palvelulla</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Valitse palvelu</translation>
    </message>
    <message>
        <source>The matter before</source>
        <translation>Edellinen asia</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Customers are waiting. You have been free for {minutes} min.</source>
        <translation>Asiakkaita odottaa. Olet ollut vapaana {minutes} min.</translation>
    </message>
    <message>
        <source>Sending “{action}”…</source>
        <translation>Lähetetään: ”{action}”…</translation>
    </message>
    <message>
        <source>Sending “{action}”… It will be sent when the server is back.</source>
        <translation>Lähetetään: ”{action}”… Toiminto lähtee, kun yhteys palvelimeen palaa.</translation>
    </message>
    <message>
        <source>People counted at the door were not saved in time. Please set the count.</source>
        <translation>Ovella laskettuja henkilöitä ei saatu tallennettua ajoissa. Aseta määrä.</translation>
    </message>
    <message>
        <source>The server could not be reached in time.</source>
        <translation>Palvelimeen ei saatu ajoissa yhteyttä.</translation>
    </message>
    <message>
        <source>“{action}” was not done. {why}</source>
        <translation>”{action}”: toimintoa ei tehty. {why}</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Yhdistetään palvelimeen…</translation>
    </message>
    <message>
        <source>No connection to the server. This is the situation at {time}. Reconnecting by itself.</source>
        <translation>Ei yhteyttä palvelimeen. Tilanne klo {time}. Yhteys palautuu itsestään.</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>On the displays, the languages by turns. Languages without words are left out.</source>
        <translation>Näytöillä, kielet vuorotellen. Kielet ilman tekstiä jäävät pois.</translation>
    </message>
</context>
<context>
    <name>Panic</name>
    <message>
        <source>{where} needs colleagues at once, since {time}.</source>
        <translation>{where} tarvitsee työkavereita heti, alkaen klo {time}.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Kukaan ei ole vielä vastannut.</translation>
    </message>
    <message>
        <source>PRACTICE.</source>
        <translation>HARJOITUS.</translation>
    </message>
    <message>
        <source>Only colleagues who practise know.</source>
        <translation>Vain harjoittelevat työkaverit tietävät.</translation>
    </message>
    <message>
        <source>Colleagues know.</source>
        <translation>Työkaverit tietävät.</translation>
    </message>
    <message>
        <source>Coming: {who}.</source>
        <translation>Tulossa: {who}.</translation>
    </message>
</context>
<context>
    <name>ParkForm</name>
    <message>
        <source>Comes back in</source>
        <translation>Palaa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>{minutes} min, at {time}</source>
        <translation>{minutes} min, klo {time}</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Valitse uusi salasana</translation>
    </message>
    <message>
        <source>At least {count} characters: several words are good. Not your name.</source>
        <translation>Vähintään {count} merkkiä: useampi sana on hyvä. Ei omaa nimeäsi.</translation>
    </message>
    <message>
        <source>The password you were given works only once.</source>
        <translation>Saamasi salasana toimii vain kerran.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Nykyinen salasana</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Uusi salasana uudelleen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Kirjaudu ulos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>Uudet salasanat eivät ole samat.</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>On a break</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Back-office work</source>
        <translation>Taustatyö</translation>
    </message>
    <message>
        <source>For {timer}, since {time}.</source>
        <translation>Kesto {timer}, alkoi klo {time}.</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lounas</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kahvitauko</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Lepotauko</translation>
    </message>
    <message>
        <source>Paperwork</source>
        <translation>Paperityö</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Helping a colleague</source>
        <translation>Kollegan avustaminen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei ilmoiteta</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>disabled</source>
        <translation>pois käytöstä</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>uusi salasana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Kirjautuu nimellä</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Nobody signs in here yet.</source>
        <translation>Kukaan ei vielä kirjaudu täällä.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Uusi salasana…</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>Ota käyttöön…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Poista käytöstä…</translation>
    </message>
    <message>
        <source>They get a password that works once.</source>
        <translation>Henkilö saa salasanan, joka toimii kerran.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Whoever is changed is signed out at once.</source>
        <translation>Muutettu henkilö kirjataan heti ulos.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Muuta: {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>New password for {name}?</source>
        <translation>Annetaanko uusi salasana: {name}?</translation>
    </message>
    <message>
        <source>The old password and the PIN work no more. The new one works once.</source>
        <translation>Vanha salasana ja PIN-koodi eivät enää toimi. Uusi salasana toimii kerran.</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Anna uusi salasana</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Poistetaanko {name} käytöstä?</translation>
    </message>
    <message>
        <source>They are signed out at once and cannot sign in any more.</source>
        <translation>Henkilö kirjataan heti ulos, eikä hän voi enää kirjautua.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Poista käytöstä</translation>
    </message>
    <message>
        <source>It works once, and is shown only now: {password}</source>
        <translation>Se toimii kerran ja näytetään vain nyt: {password}</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Salasana: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name to sign in with</source>
        <translation>Kirjautumisnimi</translation>
    </message>
    <message>
        <source>Name for colleagues</source>
        <translation>Nimi työtovereille</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
    </message>
    <message>
        <source>Only one person works at a desk at a time.</source>
        <translation>Työpisteessä työskentelee yksi henkilö kerrallaan.</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Kirjautumisnimi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Käytä salasanaa</translation>
    </message>
    <message>
        <source>Use a PIN</source>
        <translation>Käytä PIN-koodia</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Uusi PIN-koodi</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Another line</source>
        <translation>Uusi rivi</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Työprofiili</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Tiskit</translation>
    </message>
    <message>
        <source>Work profile, line {line}</source>
        <translation>Työprofiili, rivi {line}</translation>
    </message>
    <message>
        <source>From, line {line}</source>
        <translation>Alkaa, rivi {line}</translation>
    </message>
    <message>
        <source>Until, line {line}</source>
        <translation>Päättyy, rivi {line}</translation>
    </message>
    <message>
        <source>Number of counters, line {line}</source>
        <translation>Tiskien määrä, rivi {line}</translation>
    </message>
    <message>
        <source>Take line {line} away</source>
        <translation>Poista rivi {line}</translation>
    </message>
    <message>
        <source>Line {line}: write times as 9:30.</source>
        <translation>Rivi {line}: kirjoita kellonajat muodossa 9:30.</translation>
    </message>
    <message>
        <source>Line {line}: it ends before it begins.</source>
        <translation>Rivi {line}: se päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>Line {line}: this profile is planned for that time in another line.</source>
        <translation>Rivi {line}: profiili on suunniteltu samaan aikaan toisella rivillä.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Not told yet</source>
        <translation>Ei vielä tietoa</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Ei tulostinta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Paperi on loppumassa</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Paperi on loppu</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Kansi on auki</translation>
    </message>
    <message>
        <source>Paper jam or cutter fault</source>
        <translation>Paperitukos tai leikkurivika</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Ei valmiina</translation>
    </message>
    <message>
        <source>An old slip may be stuck in it</source>
        <translation>Siinä voi olla jumissa vanha lippu</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ei vastaa</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Work profile</source>
        <translation>Työprofiili</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Calls whoever is next to this counter.</source>
        <translation>Kutsuu tälle tiskille seuraavana vuorossa olevan.</translation>
    </message>
    <message>
        <source>Calls the number chosen from the list, out of turn.</source>
        <translation>Kutsuu luettelosta valitun numeron jonon ohi.</translation>
    </message>
    <message>
        <source>The customer has come to the counter; service begins.</source>
        <translation>Asiakas on tullut tiskille, palvelu alkaa.</translation>
    </message>
    <message>
        <source>The customer has been served.</source>
        <translation>Asiakas on saanut palvelun.</translation>
    </message>
    <message>
        <source>Ends the visit, and says which services were delivered and how they ended.</source>
        <translation>Päättää asioinnin ja kertoo, mitä palveluja annettiin ja miten ne päättyivät.</translation>
    </message>
    <message>
        <source>Ends the visit: the customer left by themselves.</source>
        <translation>Päättää vuoron: asiakas lähti itse.</translation>
    </message>
    <message>
        <source>Ends the visit without service.</source>
        <translation>Päättää vuoron ilman palvelua.</translation>
    </message>
    <message>
        <source>Shows and sounds the same number again.</source>
        <translation>Näyttää saman numeron uudelleen ja soittaa äänimerkin.</translation>
    </message>
    <message>
        <source>The called customer did not come.</source>
        <translation>Kutsuttu asiakas ei tullut.</translation>
    </message>
    <message>
        <source>The wrong number was called: the customer waits again and keeps their place.</source>
        <translation>Kutsuttiin väärä numero: asiakas odottaa uudelleen paikallaan.</translation>
    </message>
    <message>
        <source>The customer asked for more time, and waits again as the last one.</source>
        <translation>Asiakas pyysi lisää aikaa ja odottaa uudelleen viimeisenä.</translation>
    </message>
    <message>
        <source>The same customer goes on with another service, here and under the same number.</source>
        <translation>Sama asiakas jatkaa toisella palvelulla tässä samalla numerolla.</translation>
    </message>
    <message>
        <source>Moves the visit to another service, counter or adviser; the number stays.</source>
        <translation>Siirtää vuoron toiseen palveluun, toiselle tiskille tai virkailijalle; numero säilyy.</translation>
    </message>
    <message>
        <source>Sets the visit aside for some minutes. It comes back by itself, to this counter first.</source>
        <translation>Siirtää vuoron sivuun muutamaksi minuutiksi. Se palaa itsestään, ensin tälle tiskille.</translation>
    </message>
    <message>
        <source>Takes back what was done last at this counter.</source>
        <translation>Peruu tällä tiskillä viimeksi tehdyn.</translation>
    </message>
    <message>
        <source>Serves somebody who stands at the counter without a ticket.</source>
        <translation>Palvelee tiskillä olevaa, jolla ei ole vuoronumeroa.</translation>
    </message>
    <message>
        <source>A customer who missed the call has come: they wait again, behind a few others.</source>
        <translation>Kutsulta myöhästynyt asiakas on tullut: hän odottaa uudelleen muutaman muun jälkeen.</translation>
    </message>
    <message>
        <source>You stay signed in and call nobody.</source>
        <translation>Pysyt kirjautuneena etkä kutsu ketään.</translation>
    </message>
    <message>
        <source>You stay signed in, work on something else and call nobody.</source>
        <translation>Pysyt kirjautuneena, teet muuta työtä etkä kutsu ketään.</translation>
    </message>
    <message>
        <source>You call customers again.</source>
        <translation>Kutsut taas asiakkaita.</translation>
    </message>
    <message>
        <source>A colleague takes over this counter, with the customer who is at it.</source>
        <translation>Kollega jatkaa tällä tiskillä, myös tiskillä olevan asiakkaan kanssa.</translation>
    </message>
    <message>
        <source>How many customers may be inside, for the rest of the day. Nobody is sent out.</source>
        <translation>Montako asiakasta sisällä saa olla loppupäivän. Ketään ei ohjata ulos.</translation>
    </message>
    <message>
        <source>Ends every visit that still waits.</source>
        <translation>Päättää kaikki vielä odottavat vuorot.</translation>
    </message>
    <message>
        <source>All screens ask people to leave. Nobody is let in or called, and no tickets are given.</source>
        <translation>Kaikki näytöt kehottavat poistumaan. Ketään ei päästetä sisään eikä kutsuta, eikä numeroita anneta.</translation>
    </message>
    <message>
        <source>Everything goes on as before.</source>
        <translation>Kaikki jatkuu kuten ennen.</translation>
    </message>
    <message>
        <source>Shows a few words on the displays until the day ends.</source>
        <translation>Näyttää muutaman sanan näytöillä päivän loppuun.</translation>
    </message>
    <message>
        <source>The displays show the notice no longer.</source>
        <translation>Näytöt eivät enää näytä tiedotetta.</translation>
    </message>
    <message>
        <source>Signs a counter out whose device is gone; its customer waits again.</source>
        <translation>Kirjaa ulos tiskin, jonka laite ei enää vastaa. Tiskillä oleva asiakas palaa jonoon.</translation>
    </message>
    <message>
        <source>Sends the customer to another service, a counter or an adviser; the number stays.</source>
        <translation>Ohjaa asiakkaan toiseen palveluun, tiskille tai neuvojalle; numero säilyy.</translation>
    </message>
    <message>
        <source>From now on the counter calls by another work profile; its customer stays.</source>
        <translation>Tiski kutsuu tästä lähtien toisella työprofiililla; sen asiakas pysyy.</translation>
    </message>
    <message>
        <source>How many counters are to work for the rest of the day, and by what.</source>
        <translation>Montako tiskiä palvelee loppupäivän, ja millä profiililla.</translation>
    </message>
    <message>
        <source>No more tickets for the service today. Those who wait for it are served.</source>
        <translation>Palveluun ei tänään anneta enää numeroita. Odottavat palvellaan.</translation>
    </message>
    <message>
        <source>Tickets for the service are given out again.</source>
        <translation>Palveluun annetaan taas numeroita.</translation>
    </message>
    <message>
        <source>No more tickets in the whole branch today. Those who have one are served.</source>
        <translation>Koko toimipaikassa ei tänään anneta enää numeroita. Numeron saaneet palvellaan.</translation>
    </message>
    <message>
        <source>Tickets are given out again, as the hours say.</source>
        <translation>Numeroita annetaan taas aukioloajan mukaan.</translation>
    </message>
    <message>
        <source>Shows what the branch file would change, before anything is changed.</source>
        <translation>Näyttää, mitä toimipaikan tiedosto muuttaisi, ennen kuin mitään muutetaan.</translation>
    </message>
    <message>
        <source>The kiosk gives out no numbers, and says what you write.</source>
        <translation>Automaatti ei anna numeroita ja näyttää kirjoittamasi tekstin.</translation>
    </message>
    <message>
        <source>The kiosk gives out numbers again.</source>
        <translation>Automaatti antaa taas numeroita.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s program starts anew as soon as no customer is at it.</source>
        <translation>Automaatin ohjelma käynnistyy uudelleen heti, kun kukaan ei käytä sitä.</translation>
    </message>
    <message>
        <source>The kiosk prints a page without a number.</source>
        <translation>Automaatti tulostaa sivun, jossa ei ole numeroa.</translation>
    </message>
    <message>
        <source>You go to the customer; the kiosk and the others see it.</source>
        <translation>Menet asiakkaan luo; se näkyy numeroautomaatissa ja muille.</translation>
    </message>
    <message>
        <source>The customer at the kiosk has been helped.</source>
        <translation>Numeroautomaatin asiakasta on autettu.</translation>
    </message>
    <message>
        <source>Colleagues see at once that they are needed here. Nothing is heard, and nobody else knows.</source>
        <translation>Työkaverit näkevät heti, että heitä tarvitaan täällä. Mitään ei kuulu, eikä kukaan muu tiedä.</translation>
    </message>
    <message>
        <source>You go there; the colleague and the others see it.</source>
        <translation>Menet sinne; työkaveri ja muut näkevät sen.</translation>
    </message>
    <message>
        <source>Colleagues need not come any more.</source>
        <translation>Työkavereiden ei enää tarvitse tulla.</translation>
    </message>
    <message>
        <source>Nobody needs to go there any more.</source>
        <translation>Kenenkään ei enää tarvitse mennä sinne.</translation>
    </message>
    <message>
        <source>One person without a ticket came in.</source>
        <translation>Yksi ihminen ilman vuoronumeroa tuli sisään.</translation>
    </message>
    <message>
        <source>One person went out.</source>
        <translation>Yksi ihminen poistui.</translation>
    </message>
    <message>
        <source>Sets the number of people inside to what you counted.</source>
        <translation>Asettaa sisällä olevien määräksi lasketun luvun.</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ulkona</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Pisin odotus</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Ennuste</translation>
    </message>
    <message>
        <source>Served today</source>
        <translation>Ehtii tänään</translation>
    </message>
    <message>
        <source>Still promised</source>
        <translation>Luvattavissa</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The counter is in use: {holder}.</source>
        <translation>Tiski on käytössä: {holder}.</translation>
    </message>
    <message>
        <source>The adviser is signed in at counter {counter}.</source>
        <translation>Virkailija on kirjautunut tiskille {counter}.</translation>
    </message>
    <message>
        <source>Counter {counter} is going there already.</source>
        <translation>Tiski {counter} on jo menossa paikalle.</translation>
    </message>
    <message>
        <source>The service point is closed. It opens at {time}.</source>
        <translation>Palvelupiste on suljettu. Se avataan klo {time}.</translation>
    </message>
    <message>
        <source>The service needs a skill that is not there: {skills}.</source>
        <translation>Palvelu vaatii osaamista, jota siellä ei ole: {skills}.</translation>
    </message>
    <message>
        <source>The customer is at counter {counter}, and can be sent on from there only.</source>
        <translation>Asiakas on tiskillä {counter}, ja hänet voi ohjata eteenpäin vain sieltä.</translation>
    </message>
    <message>
        <source>Recall the number first. Recalls needed: {count}.</source>
        <translation>Kutsu numero ensin uudelleen. Uusintakutsuja tarvitaan: {count}.</translation>
    </message>
    <message>
        <source>The counter is not in use any more.</source>
        <translation>Tiski ei ole enää käytössä.</translation>
    </message>
    <message>
        <source>The service point is closed.</source>
        <translation>Palvelupiste on suljettu.</translation>
    </message>
    <message>
        <source>The service is not offered here.</source>
        <translation>Palvelua ei ole tässä palvelupisteessä.</translation>
    </message>
    <message>
        <source>The service is by appointment only.</source>
        <translation>Palveluun pääsee vain ajanvarauksella.</translation>
    </message>
    <message>
        <source>The language is not in use here.</source>
        <translation>Kieli ei ole käytössä tässä palvelupisteessä.</translation>
    </message>
    <message>
        <source>The group is too large for one ticket.</source>
        <translation>Ryhmä on liian suuri yhdelle vuoronumerolle.</translation>
    </message>
    <message>
        <source>The building and the line outside are full.</source>
        <translation>Rakennus ja ulkojono ovat täynnä.</translation>
    </message>
    <message>
        <source>The day&apos;s numbers have run out.</source>
        <translation>Päivän vuoronumerot ovat loppuneet.</translation>
    </message>
    <message>
        <source>It would probably not be served before closing.</source>
        <translation>Sitä ei todennäköisesti ehdittäisi palvella ennen sulkemista.</translation>
    </message>
    <message>
        <source>The service&apos;s tickets of the day are given out.</source>
        <translation>Palvelun päivän numerot on jaettu.</translation>
    </message>
    <message>
        <source>The building is being evacuated.</source>
        <translation>Rakennusta evakuoidaan.</translation>
    </message>
    <message>
        <source>There is no such class.</source>
        <translation>Tällaista luokkaa ei ole.</translation>
    </message>
    <message>
        <source>Staff have closed the service.</source>
        <translation>Henkilökunta on sulkenut palvelun.</translation>
    </message>
    <message>
        <source>Staff have stopped the tickets.</source>
        <translation>Henkilökunta on keskeyttänyt vuoronumeroiden annon.</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>Tällaista ajanvarausta ei ole.</translation>
    </message>
    <message>
        <source>It is too early to check in.</source>
        <translation>On liian aikaista ilmoittautua.</translation>
    </message>
    <message>
        <source>The customer has already checked in.</source>
        <translation>Asiakas on jo ilmoittautunut.</translation>
    </message>
    <message>
        <source>The appointment is over, or was cancelled.</source>
        <translation>Aika on mennyt tai peruttu.</translation>
    </message>
    <message>
        <source>The customer is not among those who missed their call.</source>
        <translation>Asiakas ei ole saapumatta jääneiden joukossa.</translation>
    </message>
    <message>
        <source>The customer has come back too often.</source>
        <translation>Asiakas on palannut jonoon liian monta kertaa.</translation>
    </message>
    <message>
        <source>Too many numbers have been called since the missed call.</source>
        <translation>Kutsun jälkeen on kutsuttu liian monta numeroa.</translation>
    </message>
    <message>
        <source>No ticket of today has this code.</source>
        <translation>Tällä koodilla ei ole vuoronumeroa tältä päivältä.</translation>
    </message>
    <message>
        <source>Too many codes were wrong; wait a moment.</source>
        <translation>Liian monta väärää koodia; odota hetki.</translation>
    </message>
    <message>
        <source>The server has no practice branch.</source>
        <translation>Palvelimella ei ole harjoitustoimipaikkaa.</translation>
    </message>
    <message>
        <source>The kiosk is not known any more.</source>
        <translation>Numeroautomaatti ei ole enää järjestelmässä.</translation>
    </message>
    <message>
        <source>The kiosk is not connected.</source>
        <translation>Numeroautomaatti ei ole yhteydessä.</translation>
    </message>
    <message>
        <source>Somebody else is going there already.</source>
        <translation>Joku toinen on jo menossa paikalle.</translation>
    </message>
    <message>
        <source>The customer wants no help any more.</source>
        <translation>Asiakas ei enää tarvitse apua.</translation>
    </message>
    <message>
        <source>There is no such counter.</source>
        <translation>Tiskiä ei ole.</translation>
    </message>
    <message>
        <source>This work profile is not in use at the counter.</source>
        <translation>Työprofiili ei ole käytössä tällä tiskillä.</translation>
    </message>
    <message>
        <source>The counter is in use by someone else.</source>
        <translation>Tiski on toisen käytössä.</translation>
    </message>
    <message>
        <source>You are not signed in to a counter.</source>
        <translation>Et ole kirjautunut tiskille.</translation>
    </message>
    <message>
        <source>This device holds another counter already.</source>
        <translation>Tällä laitteella on jo toinen tiski.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>There is a visit in hand; finish it first.</source>
        <translation>Asiointi on kesken. Päätä se ensin.</translation>
    </message>
    <message>
        <source>There is no visit in hand.</source>
        <translation>Tiskillä ei ole asiakasta.</translation>
    </message>
    <message>
        <source>The customer is already being served.</source>
        <translation>Asiakasta palvellaan jo.</translation>
    </message>
    <message>
        <source>The visit has already ended.</source>
        <translation>Vuoro on jo päättynyt.</translation>
    </message>
    <message>
        <source>The customer is no longer waiting; someone may have called.</source>
        <translation>Asiakas ei enää odota. Toinen tiski on ehkä kutsunut hänet.</translation>
    </message>
    <message>
        <source>The customer is still outside the building.</source>
        <translation>Asiakas on vielä rakennuksen ulkopuolella.</translation>
    </message>
    <message>
        <source>The service does not belong to your work profile.</source>
        <translation>Palvelu ei kuulu työprofiiliisi.</translation>
    </message>
    <message>
        <source>The customer has already come in.</source>
        <translation>Asiakas on jo tullut sisään.</translation>
    </message>
    <message>
        <source>Your work profile does not allow calling out of turn.</source>
        <translation>Työprofiilisi ei salli kutsumista vuorojärjestyksen ohi.</translation>
    </message>
    <message>
        <source>The number was shown just now; give the customer time.</source>
        <translation>Numero näytettiin juuri; anna asiakkaalle aikaa.</translation>
    </message>
    <message>
        <source>Recall the number first.</source>
        <translation>Kutsu numero ensin uudelleen.</translation>
    </message>
    <message>
        <source>The customer is not being served yet.</source>
        <translation>Asiakasta ei vielä palvella.</translation>
    </message>
    <message>
        <source>Say first what was done for the customer.</source>
        <translation>Kirjaa ensin, mitä asiakkaalle tehtiin.</translation>
    </message>
    <message>
        <source>The adviser is signed in at another counter.</source>
        <translation>Virkailija on kirjautunut toiselle tiskille.</translation>
    </message>
    <message>
        <source>Nobody is signed in there.</source>
        <translation>Sinne ei ole kirjautunut kukaan.</translation>
    </message>
    <message>
        <source>The service needs a skill that is not there.</source>
        <translation>Palvelu vaatii osaamista, jota siellä ei ole.</translation>
    </message>
    <message>
        <source>You are on a break already.</source>
        <translation>Olet jo tauolla.</translation>
    </message>
    <message>
        <source>You are not on a break.</source>
        <translation>Et ole tauolla.</translation>
    </message>
    <message>
        <source>It can no longer be undone.</source>
        <translation>Sitä ei voi enää kumota.</translation>
    </message>
    <message>
        <source>That time is past, or after the end of the day.</source>
        <translation>Aika on jo mennyt tai päivän päättymisen jälkeen.</translation>
    </message>
    <message>
        <source>There is no evacuation.</source>
        <translation>Evakuointia ei ole.</translation>
    </message>
    <message>
        <source>The building is being evacuated already.</source>
        <translation>Rakennusta evakuoidaan jo.</translation>
    </message>
    <message>
        <source>The displays show no notice any more.</source>
        <translation>Näytöillä ei ole enää tiedotetta.</translation>
    </message>
    <message>
        <source>The service is open already.</source>
        <translation>Palvelu on jo avoinna.</translation>
    </message>
    <message>
        <source>Tickets are given out already.</source>
        <translation>Vuoronumeroita annetaan jo.</translation>
    </message>
    <message>
        <source>The customer is at a counter.</source>
        <translation>Asiakas on tiskillä.</translation>
    </message>
    <message>
        <source>The server does not know the branch file.</source>
        <translation>Palvelin ei tiedä, mistä tiedostosta toimipaikan asetukset ovat.</translation>
    </message>
    <message>
        <source>The branch file has changed meanwhile; look at it again.</source>
        <translation>Asetustiedosto on muuttunut välillä; katso se uudelleen.</translation>
    </message>
    <message>
        <source>The branch file has faults; nothing was changed.</source>
        <translation>Asetustiedostossa on virheitä; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The alarm is over.</source>
        <translation>Hälytys on jo ohi.</translation>
    </message>
    <message>
        <source>The lower limit is above the limit.</source>
        <translation>Alempi raja on ylärajan yläpuolella.</translation>
    </message>
    <message>
        <source>The day is open already.</source>
        <translation>Päivä on jo avattu.</translation>
    </message>
    <message>
        <source>The day has not been opened.</source>
        <translation>Päivää ei ole avattu.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Kirjaudu ensin sisään.</translation>
    </message>
    <message>
        <source>Nobody signs in this way here.</source>
        <translation>Täällä ei kirjauduta tällä tavalla.</translation>
    </message>
    <message>
        <source>The name and the password or PIN do not match.</source>
        <translation>Nimi ja salasana tai PIN-koodi eivät täsmää.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Sign in with the password; then the PIN works again.</source>
        <translation>PIN-koodi oli liian usein väärin. Kirjaudu salasanalla, niin PIN-koodi toimii taas.</translation>
    </message>
    <message>
        <source>Choose a new password first.</source>
        <translation>Valitse ensin uusi salasana.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Salasana on liian lyhyt.</translation>
    </message>
    <message>
        <source>Others would try this password first. Choose another one.</source>
        <translation>Tätä salasanaa kokeiltaisiin ensimmäisenä. Valitse toinen.</translation>
    </message>
    <message>
        <source>The password is little more than your name. Choose another one.</source>
        <translation>Salasana on lähinnä oma nimesi. Valitse toinen.</translation>
    </message>
    <message>
        <source>The PIN is too short or too easy.</source>
        <translation>PIN-koodi on liian lyhyt tai liian helppo.</translation>
    </message>
    <message>
        <source>You do not have the permission for that.</source>
        <translation>Sinulla ei ole oikeutta siihen.</translation>
    </message>
    <message>
        <source>This person is not known here any more.</source>
        <translation>Henkilöä ei enää tunneta täällä.</translation>
    </message>
    <message>
        <source>Somebody signs in with this name already.</source>
        <translation>Joku kirjautuu jo tällä nimellä.</translation>
    </message>
    <message>
        <source>Somebody else must do that for you.</source>
        <translation>Jonkun muun on tehtävä se puolestasi.</translation>
    </message>
    <message>
        <source>The code does not hold any more, or somebody else has decided.</source>
        <translation>Koodi ei enää ole voimassa, tai joku muu on jo päättänyt.</translation>
    </message>
    <message>
        <source>The device was not let in. Start the program again to ask once more.</source>
        <translation>Laitetta ei hyväksytty. Pyydä uudelleen käynnistämällä ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>Nobody let the device in for ten minutes.</source>
        <translation>Kukaan ei hyväksynyt laitetta kymmeneen minuuttiin.</translation>
    </message>
    <message>
        <source>Too many devices ask to be let in now.</source>
        <translation>Liian moni laite pyytää nyt hyväksyntää.</translation>
    </message>
    <message>
        <source>The server did not understand this program&apos;s version.</source>
        <translation>Palvelin ei ymmärrä tätä ohjelmaversiota.</translation>
    </message>
    <message>
        <source>The server does not accept this device&apos;s access key. Put a valid key into the settings and start the program again.</source>
        <translation>Palvelin ei hyväksy tämän laitteen pääsyavainta. Lisää asetuksiin voimassa oleva avain ja käynnistä ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>The same access key is in use elsewhere. Close the other program, or give this device a key of its own, and start the program again.</source>
        <translation>Sama pääsyavain on käytössä muualla. Sulje toinen ohjelma tai anna tälle laitteelle oma avain ja käynnistä ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>The access key belongs to another kind of device. Put the key of a counter, a door or a supervisor into the settings and start the program again.</source>
        <translation>Pääsyavain kuuluu toisenlaiselle laitteelle. Lisää asetuksiin tiskin, oven tai vuoroesihenkilön avain ja käynnistä ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Tällä laitteella ei ole siihen oikeutta.</translation>
    </message>
    <message>
        <source>This device is too slow for the connection.</source>
        <translation>Laite on liian hidas yhteydelle.</translation>
    </message>
    <message>
        <source>The server could not save it; try again.</source>
        <translation>Palvelin ei voinut tallentaa sitä. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The server is restarting; try again in a moment.</source>
        <translation>Palvelin käynnistyy uudelleen. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>Something failed at the server; try again.</source>
        <translation>Palvelimessa tapahtui virhe. Yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Enter on a number shows the visits that make it up.</source>
        <translation>Enter luvun kohdalla näyttää asioinnit, joista se koostuu.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Takaisin työhön</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Haetaan lukuja…</translation>
    </message>
    <message>
        <source>The server could not be reached. Try again.</source>
        <translation>Palvelimeen ei saatu yhteyttä. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>The server took too long. Choose a shorter time, or try again.</source>
        <translation>Palvelin ei vastannut ajoissa. Valitse lyhyempi aika tai yritä uudelleen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Tallennettu: {path}</translation>
    </message>
    <message>
        <source>Not saved: {path}: {why}</source>
        <translation>Ei tallennettu: {path}: {why}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tämä viikko</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Viime viikko</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tämä kuukausi</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Viime kuukausi</translation>
    </message>
    <message>
        <source>Undivided</source>
        <translation>Ei jaottelua</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Ajan mukaan</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Jaottelu</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Tiedoston muoto</translation>
    </message>
</context>
<context>
    <name>ServiceColumn</name>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>There are no services.</source>
        <translation>Palveluja ei ole.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Close {service}?</source>
        <translation>Suljetaanko {service}?</translation>
    </message>
    <message>
        <source>No more tickets for it until the day ends or you open it again. Waiting for it now: {count}. They are served, and booked customers may check in. Customers read the reason that you give here.</source>
        <translation>Siihen ei anneta numeroita ennen päivän loppua tai ennen kuin avaat sen uudelleen. Sitä odottaa nyt: {count}. Heidät palvellaan, ja ajan varanneet voivat ilmoittautua. Asiakkaat lukevat syyn, jonka kirjoitat tähän.</translation>
    </message>
    <message>
        <source>Stop the tickets of all services?</source>
        <translation>Keskeytetäänkö kaikkien palvelujen numerot?</translation>
    </message>
    <message>
        <source>No more tickets in the whole branch until the day ends or you resume them. Waiting now: {count}. They are served, and booked customers may check in. Customers read the reason that you give here.</source>
        <translation>Koko toimipaikassa ei anneta numeroita ennen päivän loppua tai ennen kuin jatkat niiden antamista. Nyt odottaa: {count}. Heidät palvellaan, ja ajan varanneet voivat ilmoittautua. Asiakkaat lukevat syyn, jonka kirjoitat tähän.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to a counter</source>
        <translation>Kirjaudu tiskille</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tiski</translation>
    </message>
    <message>
        <source>Work profile</source>
        <translation>Työprofiili</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>Nimesi, kuten työtoverit sen näkevät</translation>
    </message>
    <message>
        <source>Take over counter {counter}…</source>
        <translation>Ota tiski {counter} haltuun…</translation>
    </message>
    <message>
        <source>Sign in to counter {counter}</source>
        <translation>Kirjaudu tiskille {counter}</translation>
    </message>
    <message>
        <source>{name} is signed in at {counter}: take over?</source>
        <translation>{counter}: {name} on kirjautunut sisään. Otetaanko haltuun?</translation>
    </message>
    <message>
        <source>A visit in hand stays at the counter and becomes yours.</source>
        <translation>Kesken oleva käynti jää tiskille ja siirtyy sinulle.</translation>
    </message>
    <message>
        <source>{counter} is closed; a visit in hand there goes back to its line.</source>
        <translation>{counter} suljetaan; siellä kesken oleva käynti palaa jonoonsa.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vapaa</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>käytössä</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Adviser</source>
        <translation>Asiantuntija</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vuoroesihenkilö</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pääkäyttäjä</translation>
    </message>
    <message>
        <source>Call a chosen visit</source>
        <translation>Valitun käynnin kutsuminen</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evakuointi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Devices and branch file</source>
        <translation>Laitteet ja toimipistetiedosto</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Automaatti</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Adviser&apos;s desk</source>
        <translation>Asiantuntijan työpiste</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Ovi</translation>
    </message>
    <message>
        <source>People counter</source>
        <translation>Kävijälaskuri</translation>
    </message>
    <message>
        <source>Supervisor&apos;s desk</source>
        <translation>Vuoroesihenkilön työpiste</translation>
    </message>
    <message>
        <source>The server could not be reached. Try again.</source>
        <translation>Palvelimeen ei saatu yhteyttä. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Voit yrittää nyt uudelleen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {time}.</source>
        <translation>Liian monta väärää yritystä. Yritä uudelleen: {time}.</translation>
    </message>
    <message>
        <source>The password is too short: {count} characters are needed.</source>
        <translation>Salasana on liian lyhyt: vähintään {count} merkkiä.</translation>
    </message>
    <message>
        <source>Choose a PIN of at least {count} digits that are neither all alike nor in a row.</source>
        <translation>Valitse vähintään {count} numeroa, jotka eivät ole samoja eivätkä peräkkäisiä.</translation>
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
        <translation>Palvelupäivä</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Päätä päivä…</translation>
    </message>
    <message>
        <source>On the displays: {notice}</source>
        <translation>Näytöillä: {notice}</translation>
    </message>
    <message>
        <source>Services, closed: {count}</source>
        <translation>Palvelut, suljettu: {count}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Palvelut</translation>
    </message>
    <message>
        <source>Devices: {count}</source>
        <translation>Laitteet: {count}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Vuorot: {count}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>at {time}</source>
        <translation>klo {time}</translation>
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
        <translation>Numero</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Otettu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Alkoi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättyi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tiski</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>No visits.</source>
        <translation>Ei asiointeja.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message>
        <source>More visits</source>
        <translation>Lisää asiointeja</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Sulje luettelo</translation>
    </message>
    <message>
        <source>Visits that make up the number</source>
        <translation>Asioinnit, joista luku koostuu</translation>
    </message>
</context>
<context>
    <name>TransferChoice</name>
    <message>
        <source>Note</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Send back to me afterwards</source>
        <translation>Palauta minulle sen jälkeen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Näytä ikkuna</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Odottaa: {count}</translation>
    </message>
    <message>
        <source>Longest wait: {wait}</source>
        <translation>Pisin odotus: {wait}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo call of {number}</source>
        <translation>Kumoa kutsu {number}</translation>
    </message>
    <message>
        <source>Undo finish of {number}</source>
        <translation>Kumoa päätös {number}</translation>
    </message>
    <message>
        <source>Undo no-show of {number}</source>
        <translation>Kumoa ”ei saapunut” {number}</translation>
    </message>
</context>
<context>
    <name>UsualReason</name>
    <message>
        <source>Not enough staff</source>
        <translation>Liian vähän henkilökuntaa</translation>
    </message>
    <message>
        <source>A technical fault</source>
        <translation>Tekninen vika</translation>
    </message>
    <message>
        <source>The day is full</source>
        <translation>Päivä on täynnä</translation>
    </message>
</context>
<context>
    <name>VisitColumn</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>sinulle</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Viesti: {note}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Hlö</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Odotti</translation>
    </message>
    <message>
        <source>No customer at the counter</source>
        <translation>Tiskillä ei ole asiakasta</translation>
    </message>
    <message>
        <source>Customers waiting: {count}</source>
        <translation>Odottavia asiakkaita: {count}</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>Next: {number}</source>
        <translation>Seuraava: {number}</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Henkilöitä: {count}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Viesti: {note}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Koodi {code}</translation>
    </message>
    <message>
        <source>The check code on the ticket</source>
        <translation>Lipun tarkistuskoodi</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Asiakas {number}</translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message>
        <source>Waits outside</source>
        <translation>Odottaa ulkona</translation>
    </message>
    <message>
        <source>Comes back later</source>
        <translation>Palaa myöhemmin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kutsuttu</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Palveltavana</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Sivussa</translation>
    </message>
    <message>
        <source>Missed the call</source>
        <translation>Ei saapunut</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Parked until {time}</source>
        <translation>Sivussa klo {time} asti</translation>
    </message>
    <message>
        <source>Missed, may come until {time}</source>
        <translation>Ei saapunut, voi tulla klo {time} asti</translation>
    </message>
    <message>
        <source>Comes back at {time}</source>
        <translation>Palaa klo {time}</translation>
    </message>
    <message>
        <source>On the way in</source>
        <translation>Tulossa sisään</translation>
    </message>
</context>
<context>
    <name>VisitsPanel</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>Visits without a counter</source>
        <translation>Tiskiä odottavat vuorot</translation>
    </message>
    <message>
        <source>Remove visit…</source>
        <translation>Poista vuoro…</translation>
    </message>
    <message>
        <source>Where is {number} to go?</source>
        <translation>Minne {number} siirretään?</translation>
    </message>
    <message>
        <source>The number stays the same, and the customer waits where they are until they are called.</source>
        <translation>Numero säilyy, ja asiakas odottaa paikallaan, kunnes hänet kutsutaan.</translation>
    </message>
    <message>
        <source>Remove the visit {number}?</source>
        <translation>Poistetaanko vuoro {number}?</translation>
    </message>
    <message>
        <source>The visit ends without service. This cannot be undone.</source>
        <translation>Vuoro päättyy ilman palvelua. Poistoa ei voi perua.</translation>
    </message>
</context>
<context>
    <name>WalkUpForm</name>
    <message>
        <source>Service</source>
        <translation>Palvelu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöitä</translation>
    </message>
    <message>
        <source>Choose the service</source>
        <translation>Valitse palvelu</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>chosen by you, out of turn.</source>
        <translation>valitsit sen vuorojärjestyksen ohi.</translation>
    </message>
    <message>
        <source>came to the counter without a ticket.</source>
        <translation>tuli tiskille ilman vuoronumeroa.</translation>
    </message>
    <message>
        <source>sent to you.</source>
        <translation>lähetetty sinulle.</translation>
    </message>
    <message>
        <source>the only one waiting.</source>
        <translation>ainoa odottava.</translation>
    </message>
    <message>
        <source>longest wait of {among} customers.</source>
        <translation>odottanut pisimpään {among} asiakkaasta.</translation>
    </message>
    <message>
        <source>longest wait of {among} customers in {queues} queues.</source>
        <translation>odottanut pisimpään {among} asiakkaasta ({queues} jonoa).</translation>
    </message>
    <message>
        <source>others went first often enough.</source>
        <translation>muut menivät jo tarpeeksi monta kertaa edelle.</translation>
    </message>
    <message>
        <source>its share of the calls.</source>
        <translation>sen osuus kutsuista.</translation>
    </message>
    <message>
        <source>first in the order of your work profile.</source>
        <translation>ensimmäinen työprofiilisi järjestyksessä.</translation>
    </message>
    <message>
        <source>waited longer than it should.</source>
        <translation>odottanut kauemmin kuin pitäisi.</translation>
    </message>
    <message>
        <source>longest wait by the weight of its class.</source>
        <translation>pisin odotus luokan painolla.</translation>
    </message>
    <message>
        <source>{class}, waited {waited} min.</source>
        <translation>{class}, odotti {waited} min.</translation>
    </message>
    <message>
        <source>{class}, waited {waited} of {limit} min.</source>
        <translation>{class}, odotti {waited}/{limit} min.</translation>
    </message>
    <message>
        <source>Passed: {number} ({class}, {waited} min)</source>
        <translation>Ohitettiin: {number} ({class}, {waited} min)</translation>
    </message>
    <message>
        <source>{passed}, its turn at the next call here.</source>
        <translation>{passed}, sen vuoro seuraavalla kutsulla täällä.</translation>
    </message>
    <message>
        <source>{passed}, its turn after 1 more call here.</source>
        <translation>{passed}, sen vuoro yhden kutsun jälkeen täällä.</translation>
    </message>
    <message>
        <source>{passed}, its turn after {count} more calls here.</source>
        <translation>{passed}, sen vuoro {count} kutsun jälkeen täällä.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Service {number}</source>
        <translation>Palvelu {number}</translation>
    </message>
    <message>
        <source>Result of service {number}</source>
        <translation>Palvelun {number} tulos</translation>
    </message>
    <message>
        <source>How often service {number}</source>
        <translation>Palvelun {number} määrä</translation>
    </message>
    <message>
        <source>Take service {number} away</source>
        <translation>Poista palvelu {number}</translation>
    </message>
</context>
<context>
    <name>_OfOthers</name>
    <message>
        <source>Colleagues who need help: {count}</source>
        <translation>Apua tarvitsevia työkavereita: {count}</translation>
    </message>
</context>
<context>
    <name>_PreviewBody</name>
    <message>
        <source>Nothing changes.</source>
        <translation>Mikään ei muutu.</translation>
    </message>
    <message>
        <source>What the branch file changes</source>
        <translation>Mitä toimipaikan tiedosto muuttaa</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Virhe</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Epäilyttävä</translation>
    </message>
</context>
</TS>
