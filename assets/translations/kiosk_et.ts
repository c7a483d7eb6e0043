<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Mida saate selle asemel teha</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>Kustuta</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Ma lahkun</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Valige keel</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>täna kell {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>homme kell {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} kell {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday}, {day}. {month} kell {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}.{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>esmaspäeval</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>teisipäeval</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>kolmapäeval</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>neljapäeval</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>reedel</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>laupäeval</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>pühapäeval</translation>
    </message>
    <message>
        <source>January</source>
        <translation>jaanuaril</translation>
    </message>
    <message>
        <source>February</source>
        <translation>veebruaril</translation>
    </message>
    <message>
        <source>March</source>
        <translation>märtsil</translation>
    </message>
    <message>
        <source>April</source>
        <translation>aprillil</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juunil</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juulil</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustil</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembril</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktoobril</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembril</translation>
    </message>
    <message>
        <source>December</source>
        <translation>detsembril</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Alustage siit</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Teatage saabumisest siin</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Jälgige järjekorda telefonis</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Vaadake lahtiolekuaegu sissepääsu juurest.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Järjekorranumbreid antakse jälle {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Kui Teil on juba number, oodake, kuni see kutsutakse.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Broneeritud ajaga saate siin veel saabumisest teatada.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>Selles asjas praegu enam numbreid ei anta</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Praegu enam järjekorranumbreid ei anta</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Teeninduspunkt on suletud</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Praegu ei ole vaba ruumi</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>Teeninduspunkt ja ootejärjekord õues on täis, seetõttu ei saa praegu rohkem järjekorranumbreid anda. Proovige hiljem uuesti.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>Selles asjas järjekorranumbrit ei anta</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Seda asja aetakse ainult broneeritud ajal. Valige mõni muu asi.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>Ühe järjekorranumbri jaoks liiga palju inimesi</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Üks järjekorranumber on kuni {limit} inimesele. Pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Kõik tänased järjekorranumbrid on välja antud</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Tulge järgmisel lahtiolekupäeval või pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Teie kord ei jõuaks täna kätte</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Ootajaid on nii palju, et Teie asjaga tõenäoliselt enne sulgemist ei jõuta tegeleda. Me ei soovi, et ootaksite asjata.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Selle asja tänased numbrid on välja antud</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>Neid asju jõutakse päevas ajada ainult teatud arv.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Järjekorranumbreid praegu ei anta</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Järgige töötajate juhiseid.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Te ei saanud järjekorranumbrit</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>Süsteemis on tõrge ja Teil ei ole veel kohta järjekorras. Proovige hetke pärast uuesti.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Broneeritud aega ei leitud</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Kontrollige koodi või pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Olete saabumisest juba teatanud</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>Teil on koht järjekorras. Oodake, kuni Teie number kutsutakse.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Teie broneeritud aeg on möödas</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Aeg on tühistatud või sellest on liiga palju möödas. Pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numbrit ei leitud</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Kontrollige numbrit ja koodi. Teiste päevade numbrid täna ei kehti.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>Liiga palju valesid koode</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Oodake minut ja proovige uuesti või pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Teie numbrit ei saa järjekorda tagasi panna</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Pöörduge töötajate poole või võtke uus number.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Tulite liiga vara</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Teatage saabumisest broneeritud ajale lähemal.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Saabumisest saate teatada {when}.</translation>
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
        <source>This machine is out of use</source>
        <translation>See seade ei tööta</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Siit ei saa praegu järjekorranumbrit võtta. Pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>Vabanenud on aeg {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Küsige seda töötajatelt.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Tulge uuesti {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>Siis antakse järgmised järjekorranumbrid.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Broneerige aeg</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Minge teise teeninduspunkti</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>Ajage asja internetis</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Ooteaeg: kuni umbes {time}</translation>
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
        <source>{minutes} minutes</source>
        <translation>{minutes} minutit</translation>
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
        <source>One moment, please</source>
        <translation>Üks hetk</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Järjekorranumbrite seade käivitub.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Järjekorranumbreid ei saa praegu anda</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Ühendus on katkenud ja taastub ise. Oodake hetk või pöörduge töötajate poole. Kui Teil on juba number, siis Teie koht järjekorras säilib.</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Ühendus katkes ja Teil ei ole veel kohta järjekorras. Proovige uuesti või pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Võtame Teile järjekorranumbrit</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Ühendus on katkenud. Teie soov on alles ja saadetakse uuesti. Palun oodake, Te ei pea midagi tegema.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>See võtab tavapärasest veidi kauem. Palun oodake.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Palun oodake hetk.</translation>
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
        <source>Come in and wait</source>
        <translation>Tulge sisse ja oodake</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>Kui Teie number kutsutakse, näete seda ja leti numbrit ekraanil.</translation>
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
        <source>Number {number} has been given back</source>
        <translation>Numbrist {number} on loobutud</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Täname, et teatasite. Uue numbri saate võtta hiljem.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Vastust ei saadud</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Ühendus katkes. Proovige uuesti või pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Mul on broneeritud aeg</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Mul on järjekorranumber</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Teatage saabumisest broneeringu koodiga</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Vaadake oma korda, tulge järjekorda tagasi või loobuge numbrist</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Teata saabumisest</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Otsi</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Olen tagasi</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Tule järjekorda tagasi</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>Täht O sisestage numbrina 0 ja I numbrina 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Sisestage broneeringu kood</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Või näidake broneeringu koodi lugejale.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Sisestage järjekorranumber ja selle kontrollkood</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Või näidake pileti koodi lugejale.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Ühendus on katkenud. Palun oodake.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Olete jälle järjekorras</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Oodake, kuni Teie number kutsutakse</translation>
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
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Teie jaoks on ruumi. Oodake sees, kuni Teie number kutsutakse.</translation>
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
        <source>Wait, you will be called again</source>
        <translation>Oodake, Teid kutsutakse uuesti</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Teie asi jätkub umbes kell {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Teie koht säilib. Kui olete juba tagasi, teatage sellest nupuga.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Teie number on juba kutsutud</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Järjekorda saate tagasi tulla kuni kella {time}.</translation>
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
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Seda ei saa järjekorda tagasi panna. Pöörduge töötajate poole või võtke uus number.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Enne Teid ei ole kedagi</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Numbreid enne Teid: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>Teie broneeritud aeg kell {time} on möödas: ootate ilma selleta.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Teie broneeritud aeg: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>Printimine võtab tavapärasest kauem. Jätke number meelde või skannige kood telefoniga.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Teie piletit prinditakse.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Teie pilet on prinditud. Palun võtke see.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Palun võtke pilet. Kui paberit ei tulnud, skannige kood telefoniga.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Võib-olla Teie piletit ei prinditud. Jätke number meelde või skannige kood telefoniga. Teie koht järjekorras säilib.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Paberpiletit ei tulnud. Jätke number meelde või skannige kood telefoniga. Teie koht järjekorras säilib.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Sees ei pruugi praegu piisavalt ruumi olla. Piletil on kirjas, kas ootate sees või õues.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Sees ei ole praegu piisavalt ruumi. Saate numbri ja ootate õues, kuni see sisse kutsutakse.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Paberpileteid praegu ei ole. Number on näha sellel ekraanil ja koodi saate telefoniga skannida.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Praegu ootel numbreid: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Võtke number ja oodake siin</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Võtke number</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Võtke number ja tulge tagasi kell {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Järjekord on pikk. Kas soovite siiski numbrit?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Ooteaeg: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Suur tekst</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Allapoole</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Ettelugemine</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Kontrast: tugevad värvid</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Allapoole: kõik nupud on ratastoolist käeulatuses</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Ettelugemine: seade loeb teksti valjusti</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Vajan rohkem aega</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Vajan tõlki</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Kasutan ratastooli</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>Vajan silmusvõimendit</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Mida vajate letis?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Seda näevad ainult Teid teenindavad töötajad. Seda ei prindita ega näidata avalikel ekraanidel.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Vajan tuge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Abi</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Töötajaid kutsutakse.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Töötajad teavad, et vajate abi. Palun oodake siin.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>Teile tullakse appi. Palun oodake siin.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Kutse ei jõudnud kellenigi. Pöörduge töötajate poole.</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Ekraan tühjendatakse varsti. Jätkamiseks puudutage ekraani või vajutage mis tahes klahvi.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Inimesi: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Ettelugemine on sisse lülitatud. Klahvid: järgmise ja eelmise klahviga liigute ekraanil, valikuklahv valib, kordusklahv ütleb uuesti. Ekraanil: kuulamiseks puudutage, valimiseks puudutage sama kohta uuesti.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Kood telefoni jaoks: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valitud</translation>
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
        <source>Plug in headphones to hear this.</source>
        <translation>Selle kuulamiseks ühendage kõrvaklapid.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Veel valikuid</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Esimesed valikud</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>Proovige uuesti</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>Juhised Teie asja kohta</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Mul on broneeritud aeg</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Mul on järjekorranumber</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>Alustage algusest</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Mitu inimest Teid on?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Arvestage kõiki, kes koos Teiega sisse tulevad, ka lapsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>%n inimesele</numerusform>
            <numerusform>%n inimesele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Algusesse</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>Ei, ma ei võta numbrit</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Ei, jätan numbri alles</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Jah, ma lahkun</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Tulge tagasi kell {time}. Teie koht säilib.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Teie number</translation>
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
        <translation>Võetud {date} kell {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Numbreid enne Teid kell {time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Ooteaeg kell {time} hinnatuna: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>Tulge sisse ja oodake, kuni Teie number kutsutakse.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>Teeninduspunkt on täis. Oodake õues, kuni Teie number sisse kutsutakse.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Jälgige järjekorda telefonis</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Hoidke pilet alles, kuni Teid on teenindatud.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Kontrollkood: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOOPIA</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Teie number</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Printige uuesti</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Kas olete veel siin?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Ekraan tühjendatakse %n sekundi pärast.</numerusform>
            <numerusform>Ekraan tühjendatakse %n sekundi pärast.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Vajan rohkem aega</translation>
    </message>
</context>
</TS>
