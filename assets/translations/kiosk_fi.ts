<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Mitä voit tehdä sen sijaan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Olen valmis</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>Pyyhi</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Lähden pois</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Olen valmis</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Start here</source>
        <translation>Aloita tästä</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Ilmoittaudu tästä</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Seuraa jonoa puhelimella</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>tänään klo {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>huomenna klo {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} klo {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday} {day}. {month} klo {time}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>maanantaina</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>tiistaina</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>keskiviikkona</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>torstaina</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>perjantaina</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>lauantaina</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>sunnuntaina</translation>
    </message>
    <message>
        <source>January</source>
        <translation>tammikuuta</translation>
    </message>
    <message>
        <source>February</source>
        <translation>helmikuuta</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maaliskuuta</translation>
    </message>
    <message>
        <source>April</source>
        <translation>huhtikuuta</translation>
    </message>
    <message>
        <source>May</source>
        <translation>toukokuuta</translation>
    </message>
    <message>
        <source>June</source>
        <translation>kesäkuuta</translation>
    </message>
    <message>
        <source>July</source>
        <translation>heinäkuuta</translation>
    </message>
    <message>
        <source>August</source>
        <translation>elokuuta</translation>
    </message>
    <message>
        <source>September</source>
        <translation>syyskuuta</translation>
    </message>
    <message>
        <source>October</source>
        <translation>lokakuuta</translation>
    </message>
    <message>
        <source>November</source>
        <translation>marraskuuta</translation>
    </message>
    <message>
        <source>December</source>
        <translation>joulukuuta</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Katso aukioloajat sisäänkäynnin luota.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Vuoronumeroita jaetaan taas {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Jos sinulla on jo vuoronumero, odota, että se kutsutaan.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Jos sinulla on varattu aika, voit vielä ilmoittautua tässä.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>Tähän asiaan ei nyt anneta vuoronumeroita</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Vuoronumeroita ei jaeta nyt</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Palvelupiste on suljettu</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Juuri nyt ei ole tilaa</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>Palvelupiste ja ulkona oleva jono ovat täynnä, joten uusia vuoronumeroita ei voi nyt antaa. Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Hetkinen</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Vuoronumerolaite käynnistyy.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Vuoronumeroita ei voi nyt antaa</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Yhteys on katkennut, ja se palautuu itsestään. Odota hetki tai käänny henkilökunnan puoleen. Jos sinulla on jo vuoronumero, paikkasi jonossa säilyy.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Et saanut vuoronumeroa</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Yhteys katkesi, eikä sinulla ole vielä paikkaa jonossa. Yritä uudelleen tai käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Vuoronumeroa haetaan</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Yhteys on katkennut. Pyyntösi on tallessa ja lähetetään uudelleen. Odota hetki, sinun ei tarvitse tehdä mitään.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>Tämä kestää hieman tavallista kauemmin. Odota hetki.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Odota hetki.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>Tähän asiaan ei anneta vuoronumeroa</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Asia hoidetaan vain ajanvarauksella. Valitse toinen asia.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>Liian monta henkilöä yhdelle vuoronumerolle</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Yhdellä vuoronumerolla voi asioida enintään {limit} henkilöä. Käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Kaikki päivän vuoronumerot on jaettu</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Tule seuraavana aukiolopäivänä tai käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Vuorosi ei ehtisi tulla tänään</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Jonossa on niin monta asiakasta, että asiaasi tuskin ehdittäisiin hoitaa ennen sulkemista. Emme halua, että odotat turhaan.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Tämän asian päivän vuoronumerot on jaettu</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>Näitä asioita ehditään hoitaa vain tietty määrä päivässä.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Vuoronumeroita ei nyt anneta</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Noudata henkilökunnan ohjeita.</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>Järjestelmässä on häiriö, eikä sinulla ole vielä paikkaa jonossa. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Varattua aikaa ei löytynyt</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Tarkista koodi tai käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Olet jo ilmoittautunut</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>Sinulla on paikkasi jonossa. Odota, että numerosi kutsutaan.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Varattu aikasi on mennyt</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Aika on peruttu tai siitä on kulunut liian kauan. Käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numeroa ei löytynyt</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Tarkista numero ja koodi. Toisen päivän numerot eivät ole voimassa tänään.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>Liian monta väärää koodia</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Odota minuutti ja yritä uudelleen, tai käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Numeroasi ei voi palauttaa jonoon</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Käänny henkilökunnan puoleen tai ota uusi vuoronumero.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Olet ajoissa</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Ilmoittaudu lähempänä varattua aikaa.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Voit ilmoittautua {when}.</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Poistukaa rakennuksesta</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>Poistu rauhallisesti lähimmästä uloskäynnistä ja noudata henkilökunnan ohjeita.</translation>
    </message>
    <message>
        <source>This machine is out of use</source>
        <translation>Laite on pois käytöstä</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Tästä ei voi nyt ottaa vuoronumeroa. Käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>Varattu aika on vapautunut {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Kysy sitä henkilökunnalta.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Tule uudelleen {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>Silloin jaetaan seuraavat vuoronumerot.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Varaa aika</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Asioi toisessa palvelupisteessä</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>Hoida asia verkossa</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Tule takaisin klo {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Paikkasi säilyy. Sinun ei tarvitse odottaa täällä siihen asti.</translation>
    </message>
    <message>
        <source>Come in and wait</source>
        <translation>Tule sisään odottamaan</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>Kun vuoronumerosi kutsutaan, se ja tiskin numero näkyvät näytöllä.</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>Luovutko numerosta {number}?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Menetät paikkasi jonossa. Tätä ei voi perua.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>Numerosta {number} on luovuttu</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Kiitos, että ilmoitit. Voit ottaa uuden numeron myöhemmin.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Vastausta ei saatu</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Yhteys katkesi. Yritä uudelleen tai käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Minulla on varattu aika</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Minulla on vuoronumero</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Ilmoittaudu varauksesi koodilla</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Katso vuorosi, palaa jonoon tai luovu numerosta</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Ilmoittaudu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Olen palannut</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Palaa jonoon</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>Kirjain O kirjoitetaan numerona 0 ja I numerona 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Kirjoita varauksesi koodi</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Tai näytä varauksesi koodi lukijalle.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Kirjoita vuoronumerosi ja sen tarkistuskoodi</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Tai näytä lippusi koodi lukijalle.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Yhteys on poikki. Odota hetki.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Olet taas jonossa</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Odota, että numerosi kutsutaan</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Odota ulkona</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>Palvelupiste on täynnä. Tule sisään, kun numerosi kutsutaan sisään.</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Sinulle on tilaa. Odota sisällä, kunnes numerosi kutsutaan.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>Mene tiskille {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>On sinun vuorosi.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>Sinua palvellaan tiskillä {counter}</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Odota, sinut kutsutaan uudelleen</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Asiasi jatkuu noin klo {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Paikkasi säilyy. Jos olet jo palannut, kerro siitä painikkeella.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Numerosi on jo kutsuttu</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Voit palata jonoon klo {time} saakka.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Käynti on päättynyt</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Numero ei ole enää jonossa. Jos tämä on virhe, käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Sitä ei voi palauttaa jonoon. Käänny henkilökunnan puoleen tai ota uusi numero.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Ennen sinua ei ole jonossa ketään</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Numeroita ennen sinua: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>Varattu aikasi klo {time} on mennyt: odotat ilman sitä.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Varattu aikasi: klo {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>Tulostus kestää tavallista kauemmin. Paina numerosi mieleen tai lue koodi puhelimella.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Vuorolappua tulostetaan.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Vuorolappu on tulostettu. Ota se mukaasi.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Ota vuorolappu mukaasi. Jos lappua ei tullut, lue koodi puhelimella.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Vuorolappua ei ehkä tulostettu. Paina numerosi mieleen tai lue koodi puhelimella. Paikkasi jonossa säilyy.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Paperista lappua ei tullut. Paina numerosi mieleen tai lue koodi puhelimella. Paikkasi jonossa säilyy.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Sisällä ei ehkä ole nyt tarpeeksi tilaa. Vuoronumerossasi lukee, odotatko sisällä vai ulkona.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Palvelupisteessä ei ole nyt tarpeeksi tilaa. Saat vuoronumeron ja odotat ulkona, kunnes numerosi kutsutaan sisään.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Paperilappuja ei nyt tulostu. Numerosi näkyy tällä näytöllä, ja voit lukea koodin puhelimella.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Vuoroaan odottaa nyt: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Ota vuoronumero ja odota täällä</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Ota vuoronumero</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Ota vuoronumero ja tule takaisin klo {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Jono on pitkä. Haluatko silti numeron?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Odotusaika: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrasti</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Iso teksti</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Alemmas</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Puhe</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Kontrasti: vahvat värit</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Alemmas: kaikkiin painikkeisiin ylettyy pyörätuolista</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Puhe: laite lukee ääneen</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tarvitsen lisää aikaa</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Tarvitsen tulkin</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Käytän pyörätuolia</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>Tarvitsen induktiosilmukan</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Mitä tarvitset tiskillä?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Vain sinua palveleva henkilökunta näkee tämän. Sitä ei tulosteta eikä näytetä näytöllä.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Tarvitsen tukea</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Apua</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Henkilökuntaa kutsutaan.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Henkilökunta tietää, että tarvitset apua. Odota tässä.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>Joku tulee auttamaan sinua. Odota tässä.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Kutsu ei mennyt perille. Käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Odotus enintään noin {time}</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>enintään noin {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>noin {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>noin {low}–{high} min</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>noin {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minuuttia</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Valitse kieli</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Näyttö tyhjennetään pian. Jatka koskettamalla näyttöä tai painamalla mitä tahansa näppäintä.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Henkilöitä: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Puhe on päällä. Näppäimet: seuraava ja edellinen liikkuvat näytöllä, valinta valitsee, toisto sanoo uudelleen. Näytöllä: kosketa kuullaksesi, kosketa samaa kohtaa uudelleen valitaksesi.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Koodi puhelimelle: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>on</source>
        <translation>päällä</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois päältä</translation>
    </message>
    <message>
        <source>Plug in headphones to hear this.</source>
        <translation>Kytke kuulokkeet, niin kuulet tämän.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Lisää vaihtoehtoja</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Ensimmäiset vaihtoehdot</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Olen valmis</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>Ohjeita asiointiin</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Minulla on varattu aika</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Minulla on vuoronumero</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Olen valmis</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Montako teitä on?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Laske mukaan kaikki, jotka tulevat kanssasi sisään, myös lapset.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>%n henkilölle</numerusform>
            <numerusform>%n henkilölle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Alkuun</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>En, en ota numeroa</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>En, pidän numeroni</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Kyllä, lähden pois</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ääni</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelin</translation>
    </message>
    <message>
        <source>Heard last</source>
        <translation>Viimeksi kuultu</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Network addresses</source>
        <translation>Verkko-osoitteet</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
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
    <message>
        <source>Off</source>
        <translation>Pois päältä</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kunnossa</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Yhdistetään</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Yhdistetty</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>Ei vielä hyväksytty</translation>
    </message>
    <message>
        <source>The server does not accept this kiosk</source>
        <translation>Palvelin ei hyväksy tätä automaattia</translation>
    </message>
</context>
<context>
    <name>ServiceOverlay</name>
    <message>
        <source>Service PIN</source>
        <translation>Huollon PIN-koodi</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Loki</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Huolto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Digits typed: %1</source>
        <translation>Numeroita syötetty: %1</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>Liian monta väärää PIN-koodia. Odota minuutti.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Väärä PIN-koodi</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Hetkinen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Pyyhi</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Tulosta testisivu</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Äänitesti</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Kosketustesti</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Käynnistä uudelleen</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Your number</source>
        <translation>Vuoronumerosi</translation>
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
        <translation>Otettu {date} klo {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Numeroita ennen sinua klo {time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Odotusarvio klo {time}: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>Tule sisään ja odota, että numerosi kutsutaan.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>Palvelupiste on täynnä. Odota ulkona, kunnes numerosi kutsutaan sisään.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Seuraa jonoa puhelimella</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Säilytä tämä lappu, kunnes olet asioinut.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Tarkistuskoodi: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPIO</translation>
    </message>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Tule takaisin klo {time}. Paikkasi säilyy.</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Vuoronumerosi</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tulosta uudelleen</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Olen valmis</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Oletko vielä paikalla?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Näyttö tyhjennetään %n sekunnin kuluttua.</numerusform>
            <numerusform>Näyttö tyhjennetään %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tarvitsen lisää aikaa</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch every square: %1 of %2. Hold for 2 seconds to end.</source>
        <translation>Kosketa joka ruutua: %1/%2. Lopeta painamalla 2 sekuntia.</translation>
    </message>
</context>
</TS>
