<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tiski</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Kutsutaan uudelleen</translation>
    </message>
    <message>
        <source>Your number will be shown here when it is your turn.</source>
        <translation>Numerosi näkyy täällä, kun on sinun vuorosi.</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Tervetuloa sisään</translation>
    </message>
    <message>
        <source>Please come in by number</source>
        <translation>Sisään numeron mukaan</translation>
    </message>
    <message>
        <source>Wait here until your number is shown.</source>
        <translation>Odota tässä, kunnes numerosi näkyy.</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Odota tässä</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Tule nyt sisään</translation>
    </message>
    <message>
        <source>There is room inside.</source>
        <translation>Sisällä on tilaa.</translation>
    </message>
    <message>
        <source>Come in when your number is shown or the staff ask you to.</source>
        <translation>Tule sisään, kun numerosi näkyy tai henkilökunta pyytää.</translation>
    </message>
    <message>
        <source>Take a queue number at the machine.</source>
        <translation>Ota vuoronumero laitteesta.</translation>
    </message>
    <message>
        <source>Inside at most</source>
        <translation>Sisällä enintään</translation>
    </message>
    <message>
        <source>Wait with a new number, minutes</source>
        <translation>Odotus uudella numerolla, min</translation>
    </message>
    <message>
        <source>Room inside</source>
        <translation>Tilaa sisällä</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Täynnä</translation>
    </message>
    <message>
        <source>Room inside: not known now</source>
        <translation>Tilaa sisällä: ei tiedossa nyt</translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation>Ulkona odottaa</translation>
    </message>
    <message>
        <source>Missed numbers</source>
        <translation>Ohi menneet numerot</translation>
    </message>
    <message>
        <source>Wait in minutes</source>
        <translation>Odotusaika minuutteina</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Hetkinen</translation>
    </message>
    <message>
        <source>This display is connecting. The staff will call you meanwhile.</source>
        <translation>Näyttö muodostaa yhteyttä. Sillä välin henkilökunta kutsuu sinut.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>No more queue numbers today</source>
        <translation>Ei enää vuoronumeroita tänään</translation>
    </message>
    <message>
        <source>Queue numbers again at {time}</source>
        <translation>Vuoronumeroita taas klo {time}</translation>
    </message>
    <message>
        <source>This display is out of use</source>
        <translation>Näyttö on pois käytöstä</translation>
    </message>
    <message>
        <source>For the staff: the queue server does not accept this display&apos;s access key. Put a valid key into the display&apos;s settings and start the display again.</source>
        <translation>Henkilökunnalle: jonopalvelin ei hyväksy tämän näytön pääsyavainta. Lisää näytön asetuksiin voimassa oleva avain ja käynnistä näyttö uudelleen.</translation>
    </message>
    <message>
        <source>For the staff: another device has connected with this display&apos;s access key. Give each display a key of its own and start the display again.</source>
        <translation>Henkilökunnalle: toinen laite on ottanut yhteyden tämän näytön pääsyavaimella. Anna jokaiselle näytölle oma avain ja käynnistä näyttö uudelleen.</translation>
    </message>
    <message>
        <source>For the staff: the access key of this display belongs to another kind of device. Put a display&apos;s key into the settings and start the display again.</source>
        <translation>Henkilökunnalle: tämän näytön pääsyavain kuuluu toisenlaiselle laitteelle. Lisää asetuksiin näytön avain ja käynnistä näyttö uudelleen.</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>Not up to date since {time}</source>
        <translation>Ei päivittynyt klo {time} jälkeen</translation>
    </message>
    <message>
        <source>We open today at {time}</source>
        <translation>Avaamme tänään klo {time}</translation>
    </message>
    <message>
        <source>We open on {day} at {time}</source>
        <translation>Avaamme {day} klo {time}</translation>
    </message>
</context>
</TS>
