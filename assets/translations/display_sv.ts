<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Ropas upp igen</translation>
    </message>
    <message>
        <source>Your number will be shown here when it is your turn.</source>
        <translation>Ditt nummer visas här när det är din tur.</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Välkommen in</translation>
    </message>
    <message>
        <source>Please come in by number</source>
        <translation>In enligt nummer</translation>
    </message>
    <message>
        <source>Wait here until your number is shown.</source>
        <translation>Vänta här tills ditt nummer visas.</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Vänta här</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Kom in nu</translation>
    </message>
    <message>
        <source>There is room inside.</source>
        <translation>Det finns plats inne.</translation>
    </message>
    <message>
        <source>Come in when your number is shown or the staff ask you to.</source>
        <translation>Kom in när ditt nummer visas eller personalen ber dig.</translation>
    </message>
    <message>
        <source>Take a queue number at the machine.</source>
        <translation>Ta ett könummer ur automaten.</translation>
    </message>
    <message>
        <source>Inside at most</source>
        <translation>Inne högst</translation>
    </message>
    <message>
        <source>Wait with a new number, minutes</source>
        <translation>Väntetid med nytt nummer, min</translation>
    </message>
    <message>
        <source>Room inside</source>
        <translation>Plats inne</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Fullt</translation>
    </message>
    <message>
        <source>Room inside: not known now</source>
        <translation>Plats inne: inte känt just nu</translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation>Väntar ute</translation>
    </message>
    <message>
        <source>Missed numbers</source>
        <translation>Missade nummer</translation>
    </message>
    <message>
        <source>Wait in minutes</source>
        <translation>Väntetid i minuter</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>This display is connecting. The staff will call you meanwhile.</source>
        <translation>Skärmen ansluter. Under tiden ropar personalen upp dig.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>No more queue numbers today</source>
        <translation>Inga fler könummer i dag</translation>
    </message>
    <message>
        <source>Queue numbers again at {time}</source>
        <translation>Könummer igen kl. {time}</translation>
    </message>
    <message>
        <source>This display is out of use</source>
        <translation>Skärmen är ur bruk</translation>
    </message>
    <message>
        <source>For the staff: the queue server does not accept this display&apos;s access key. Put a valid key into the display&apos;s settings and start the display again.</source>
        <translation>Till personalen: köservern godkänner inte skärmens åtkomstnyckel. Lägg in en giltig nyckel i skärmens inställningar och starta om skärmen.</translation>
    </message>
    <message>
        <source>For the staff: another device has connected with this display&apos;s access key. Give each display a key of its own and start the display again.</source>
        <translation>Till personalen: en annan enhet har anslutit med skärmens åtkomstnyckel. Ge varje skärm en egen nyckel och starta om skärmen.</translation>
    </message>
    <message>
        <source>For the staff: the access key of this display belongs to another kind of device. Put a display&apos;s key into the settings and start the display again.</source>
        <translation>Till personalen: skärmens åtkomstnyckel hör till en annan typ av enhet. Lägg in en nyckel för skärmar i inställningarna och starta om skärmen.</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd&apos;en den&apos; d MMMM</translation>
    </message>
    <message>
        <source>Not up to date since {time}</source>
        <translation>Inte uppdaterad sedan kl. {time}</translation>
    </message>
    <message>
        <source>We open today at {time}</source>
        <translation>Vi öppnar i dag kl. {time}</translation>
    </message>
    <message>
        <source>We open on {day} at {time}</source>
        <translation>Vi öppnar {day} kl. {time}</translation>
    </message>
</context>
</TS>
