<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numeroa ei löytynyt</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Osoitteessa on virhe, tai numero on toiselta päivältä.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>Tämän numeron päivä on päättynyt</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Numero on voimassa yhden päivän. Ota uusi, kun tulet uudelleen.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Hetkinen</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>Verkostasi tuli liian monta väärää osoitetta. Sivu yrittää itsestään uudelleen.</translation>
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
        <translation>Odota ulkona</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>Palvelupiste on täynnä. Tule sisään, kun numerosi kutsutaan sisään.</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Tule sisään nyt</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Sinulle on tilaa. Odota sisällä, kunnes numerosi kutsutaan.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Odota, että numerosi kutsutaan</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>Tämä sivu ja näyttö kertovat silloin tiskin.</translation>
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
        <source>Come back at {time}</source>
        <translation>Tule takaisin klo {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Paikkasi säilyy. Sinun ei tarvitse odottaa täällä siihen asti.</translation>
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
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Pääset takaisin jonoon, kun näytät numerosi vuoronumerolaitteella tai henkilökunnalle viimeistään klo {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Myöhästyit vuorostasi</translation>
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
        <source>Number {number} has been given back</source>
        <translation>Numerosta {number} on luovuttu</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Kiitos, että ilmoitit. Voit ottaa uuden numeron myöhemmin.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Käänny henkilökunnan puoleen tai ota uusi vuoronumero.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Palvelupiste on suljettu</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Tule seuraavana aukiolopäivänä tai käänny henkilökunnan puoleen.</translation>
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
        <source>Your number</source>
        <translation>Vuoronumerosi</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Numeroita ennen sinua</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Arvioitu odotus</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Tilanne klo {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Yhteys on poikki. Näin tilanne oli klo {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>Tämä sivu ei enää päivity. Näin tilanne oli klo {time}. Lataa sivu uudelleen.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} min sitten</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Lataa uudelleen</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Kosketa sivua kerran, niin kuulet kutsusi.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Pidä tämä sivu auki: se kertoo, kun on sinun vuorosi.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Ääni ja värinä</translation>
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
        <source>I am leaving</source>
        <translation>Lähden pois</translation>
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
        <source>Yes, I am leaving</source>
        <translation>Kyllä, lähden pois</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>En, pidän numeroni</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Numeroa ei voitu palauttaa. Käänny henkilökunnan puoleen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>Tämä sivu päivittyy itsestään.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Voit palauttaa numeron vuoronumerolaitteella tai henkilökunnalle.</translation>
    </message>
</context>
</TS>
