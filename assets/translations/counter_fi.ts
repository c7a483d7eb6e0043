<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Sign in</source>
        <translation>Kirjaudu sisään</translation>
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
        <source>Return, keep place</source>
        <translation>Palauta paikalleen</translation>
    </message>
    <message>
        <source>Return to the end</source>
        <translation>Palauta loppuun</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Siirrä</translation>
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
        <source>Transfer…</source>
        <translation>Siirrä…</translation>
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
    <message>
        <source>{number} did not come?</source>
        <translation>Eikö {number} saapunut?</translation>
    </message>
    <message>
        <source>The visit ends as a no-show, and the customer loses their place.</source>
        <translation>Vuoro päättyy merkintään ”ei saapunut”, ja asiakas menettää paikkansa jonossa.</translation>
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
        <source>The number is called out of turn.</source>
        <translation>Numero kutsutaan jonon ohi.</translation>
    </message>
    <message>
        <source>The visit in hand is finished as served.</source>
        <translation>Nykyinen asiointi merkitään palvelluksi.</translation>
    </message>
    <message>
        <source>Call {number} now?</source>
        <translation>Kutsutaanko {number} nyt?</translation>
    </message>
    <message>
        <source>Transfer {number} to another service</source>
        <translation>Siirrä {number} toiseen palveluun</translation>
    </message>
    <message>
        <source>The customer waits for the other service; number and place are kept.</source>
        <translation>Asiakas odottaa toista palvelua. Vuoronumero ja paikka jonossa säilyvät.</translation>
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
        <source>Closed</source>
        <translation>Suljettu</translation>
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
        <source>Adviser</source>
        <translation>Virkailija</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Counter {counter}</source>
        <translation>Tiski {counter}</translation>
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
        <source>This device may not do that.</source>
        <translation>Tällä laitteella ei ole siihen oikeutta.</translation>
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
        <source>Not accepted</source>
        <translation>Ei hyväksytty</translation>
    </message>
</context>
<context>
    <name>Notice</name>
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
    <name>PeopleBox</name>
    <message>
        <source>People counted</source>
        <translation>Laskettu määrä</translation>
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
        <source>Ends the visit: the called customer did not come.</source>
        <translation>Päättää vuoron: kutsuttu asiakas ei saapunut.</translation>
    </message>
    <message>
        <source>The customer waits again and keeps their place.</source>
        <translation>Asiakas palaa jonoon ja säilyttää paikkansa.</translation>
    </message>
    <message>
        <source>The customer waits again as the last one.</source>
        <translation>Asiakas palaa jonon viimeiseksi.</translation>
    </message>
    <message>
        <source>Moves the visit to another service; the number stays.</source>
        <translation>Siirtää vuoron toiseen palveluun, numero säilyy.</translation>
    </message>
    <message>
        <source>Signs a counter out whose device is gone; its customer waits again.</source>
        <translation>Kirjaa ulos tiskin, jonka laite ei enää vastaa. Tiskillä oleva asiakas palaa jonoon.</translation>
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
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The counter is in use: {holder}.</source>
        <translation>Tiski on käytössä: {holder}.</translation>
    </message>
    <message>
        <source>The service point is closed. It opens at {time}.</source>
        <translation>Palvelupiste on suljettu. Se avataan klo {time}.</translation>
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
        <source>The day is open already.</source>
        <translation>Päivä on jo avattu.</translation>
    </message>
    <message>
        <source>The day has not been opened.</source>
        <translation>Päivää ei ole avattu.</translation>
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
        <source>Sign in to counter {counter}</source>
        <translation>Kirjaudu tiskille {counter}</translation>
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
    <name>SupervisorPage</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Palvelupäivä</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Päätä päivä…</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Tiskit</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Jonot</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Release counter…</source>
        <translation>Vapauta tiski…</translation>
    </message>
    <message>
        <source>Visits without a counter</source>
        <translation>Tiskiä odottavat vuorot</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Vuorot: {count}</translation>
    </message>
    <message>
        <source>Remove visit…</source>
        <translation>Poista vuoro…</translation>
    </message>
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
        <source>Release counter {counter}?</source>
        <translation>Vapautetaanko tiski {counter}?</translation>
    </message>
    <message>
        <source>The counter is signed out. Do this only when its device is gone.</source>
        <translation>Tiski kirjataan ulos. Tee näin vain, jos tiskin laite ei enää vastaa.</translation>
    </message>
    <message>
        <source>Adviser: {adviser}.</source>
        <translation>Virkailija: {adviser}.</translation>
    </message>
    <message>
        <source>{number} goes back to the queue and keeps its place.</source>
        <translation>{number} palaa jonoon ja säilyttää paikkansa.</translation>
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
        <translation>Numero</translation>
    </message>
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
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>On the way in</source>
        <translation>Tulossa sisään</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Chosen by you, out of turn.</source>
        <translation>Valitsit numeron jonon ohi.</translation>
    </message>
    <message>
        <source>The only one waiting.</source>
        <translation>Ainoa odottava.</translation>
    </message>
    <message>
        <source>Longest wait of {among} customers.</source>
        <translation>Odottanut pisimpään {among} asiakkaasta.</translation>
    </message>
    <message>
        <source>Longest wait of {among} customers in {queues} queues.</source>
        <translation>Odottanut pisimpään {among} asiakkaasta ({queues} jonoa).</translation>
    </message>
</context>
</TS>
