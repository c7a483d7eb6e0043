<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Lambarka lama helin</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Ciwaanku waa khalad, ama lambarku waa maalin kale.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>Maalinta lambarkan way dhammaatay</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Lambarku wuxuu ansax yahay hal maalin. Qaado mid cusub marka aad soo noqoto.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Fadlan wax yar sug</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>Shabakaddaada waxaa ka yimid ciwaanno khalad ah oo badan. Boggan isagaa mar kale isku deyaya.</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>ugu badnaan qiyaastii {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>qiyaastii {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>qiyaastii {low}–{high} daqiiqo</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>qiyaastii {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} daqiiqo</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} saac {minutes} daqiiqo</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} saac</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Dibadda ku sug</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>Xarunta adeeggu way buuxdaa. Soo gal marka lambarkaaga gudaha loogu yeero.</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Hadda soo gal</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Boos baa kuu furan. Gudaha ku sug ilaa lambarkaaga loo yeero.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Sug ilaa lambarkaaga loo yeero</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>Markaas boggan iyo shaashadda ayaa kuu sheegaya miiska.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>Tag miiska {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Waa markaagii.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>Waxaa laguugu adeegayaa miiska {counter}</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Soo noqo saacadda {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Booskaaga waa laguu hayaa. Uma baahnid inaad halkan ku sugto ilaa markaas.</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Sug, mar kale ayaa laguu yeeri doonaa</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Arrintaadu waxay sii socon doontaa qiyaastii saacadda {time}.</translation>
    </message>
    <message>
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Si aad safka ugu soo laabato, tigidhkaaga tus mashiinka lambarrada ama shaqaalaha ugu dambayn {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Waad ka maqnayd markii laguu yeeray</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Fadlan ka baxa dhismaha</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>Si deggan uga bax albaabka bixitaanka ee kuugu dhow, raacna tilmaamaha shaqaalaha.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>Lambarka {number} waa la celiyay</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Waad ku mahadsan tahay inaad noo sheegtay. Mar dambe ayaad lambar cusub qaadan kartaa.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Fadlan la hadal shaqaalaha ama qaado lambar cusub.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Xarunta adeeggu way xiran tahay</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Fadlan soo noqo maalinta xigta ee la furo ama la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Booqashadan way dhammaatay</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Lambarku safka kuma jiro. Haddii ay khalad tahay, la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Lambarkaaga</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Lambarrada kaa horreeya</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Sugitaanka la qiyaasay</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Xaaladda saacadda {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Xiriirku waa go&apos;an yahay. Sidan ayay xaaladdu ahayd saacadda {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>Boggan hadda ma cusboonaanayo. Sidan ayay xaaladdu ahayd saacadda {time}. Fadlan mar kale soo rar.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} daqiiqo ka hor</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Mar kale soo rar</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Bogga hal mar taabo si aad u maqasho wicitaankaaga.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Boggan fur ha u ahaado: wuxuu kuu sheegayaa marka uu dooraagu yimaado.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Codka iyo gariirka</translation>
    </message>
    <message>
        <source>on</source>
        <translation>shidan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>damsan</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Waan baxayaa</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>Ma celinaysaa lambarka {number}?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Booskaaga safka waad waayaysaa. Tan dib looguma noqon karo.</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Haa, waan baxayaa</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Maya, lambarkayga waan haysanayaa</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Lambarka lama celin karin. Fadlan la xiriir shaqaalaha.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Luqadda</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>Boggan isagaa is cusboonaysiiya.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Si aad lambarka u celiso, isticmaal mashiinka lambarrada ama la xiriir shaqaalaha.</translation>
    </message>
</context>
</TS>
