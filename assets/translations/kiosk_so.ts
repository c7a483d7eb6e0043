<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Waxa aad taas beddelkeeda samayn karto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Wax dheeraad ah</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Waan dhammeeyay</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>Tirtir</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Waan baxayaa</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Waan dhammeeyay</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Language</source>
        <translation>Luqadda</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Dooro luqad</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>maanta saacadda {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>berri saacadda {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} saacadda {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday} {day} {month} saacadda {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>Isniinta</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>Talaadada</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>Arbacada</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>Khamiista</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>Jimcaha</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>Sabtida</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>Axadda</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Janaayo</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Febraayo</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maarso</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abriil</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Maajo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juun</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Luuliyo</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agoosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Sebtembar</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktoobar</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Nofembar</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Disembar</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Halkan ka bilow</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Halkan iska diiwaan geli</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Kala soco safka taleefankaaga</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Fadlan saacadaha furitaanka ka eeg albaabka laga soo galo.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Lambarrada safka mar kale ayaa la bixin doonaa {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Haddii aad hore u haysatay lambar, sug ilaa loo yeero.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Haddii aad ballan leedahay, weli waad iska diiwaan gelin kartaa halkan.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>Hadda lambarro dambe looma bixiyo arrintan</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Hadda lambarro dambe lama bixiyo</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Xarunta adeeggu way xiran tahay</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Hadda boos ma jiro</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>Xarunta adeegga iyo safka dibadda labaduba way buuxaan, sidaas darteed hadda lambarro cusub lama bixin karo. Fadlan mar dambe isku day.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>Arrintan lambar safka looma bixiyo</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Arrintan waxaa lagu qabtaa ballan oo keliya. Fadlan dooro arrin kale.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>Dadku way ka badan yihiin hal lambar</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Hal lambar waxaa loogu talagalay ugu badnaan {limit} qof. Fadlan la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Dhammaan lambarradii maanta waa la bixiyay</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Fadlan soo noqo maalinta xigta ee la furo ama la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Lambarkaaga maanta lama gaari doono</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Dad aad u badan ayaa sugaya, sidaas darteed arrintaada malaha lama qaban karo ka hor xiritaanka. Ma rabno inaad si aan micne lahayn u sugto.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Lambarradii maanta ee arrintan waa la wada bixiyay</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>Maalintii waxaa la qaban karaa oo keliya tiro go’an oo arrimahan ah.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Hadda lambarro safka lama bixiyo</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Fadlan raac tilmaamaha shaqaalaha.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Ma aadan helin lambar safka</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>Nidaamka ayaa cilad ku jirta oo weli safka boos kuma lihid. Fadlan wax yar ka dib mar kale isku day.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Ballanta lama helin</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Fadlan hubi koodhka ama la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Horey ayaad u diiwaan gelisay imaanshahaaga</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>Safka boos ayaad ku leedahay. Sug ilaa lambarkaaga loo yeero.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Waqtigii ballantaadu wuu dhammaaday</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Ballanta waa la baajiyay ama waqti dheer ayaa ka soo wareegay. Fadlan la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Lambarka lama helin</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Fadlan hubi lambarka iyo koodhka. Lambarrada maalmaha kale maanta ma shaqeeyaan.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>Koodhadh badan ayaa khaldanaa</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Fadlan sug hal daqiiqo oo mar kale isku day, ama la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Lambarkaaga dib looguma celin karo safka</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Fadlan la hadal shaqaalaha ama qaado lambar cusub.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Waqtiga ayaad ka soo hor martay</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Fadlan imaanshahaaga diiwaan geli marka ay ballantaadu soo dhowaato.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Waxaad imaanshahaaga diiwaan gelin kartaa {when}.</translation>
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
        <source>This machine is out of use</source>
        <translation>Mashiinkani ma shaqaynayo</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Halkan hadda lambar lagama qaadan karo. Fadlan la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>Ballan ayaa bannaanaatay: {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Shaqaalaha weydii.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Soo noqo {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>Markaas ayaa la bixin doonaa lambarrada xiga.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Ballan qabso</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Tag xarun adeeg oo kale</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>Arrinta ku qabso internetka</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Sugitaan: ugu badnaan qiyaastii {time}</translation>
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
        <source>{minutes} minutes</source>
        <translation>{minutes} daqiiqo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} daqiiqo</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} saac</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} saac {minutes} daqiiqo</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Fadlan wax yar sug</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Mashiinka lambarrada ayaa shidmaya.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Hadda lambarro safka lama bixin karo</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Isku xirka ayaa go’ay, wuuna iskiis u soo noqonayaa. Fadlan wax yar sug ama la hadal shaqaalaha. Haddii aad hore u haysatay lambar, booskaaga safka waa laguu hayaa.</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Isku xirka ayaa go’ay oo weli safka boos kuma lihid. Fadlan mar kale isku day ama la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Lambarkaaga safka ayaa la diyaarinayaa</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Isku xirka ayaa go’ay. Codsigaaga waa la kaydiyay, mar kale ayaana la diri doonaa. Fadlan sug, uma baahnid inaad wax samayso.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>Tani waxay qaadanaysaa waqti ka yara badan sidii caadiga ahayd. Fadlan sug.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Fadlan wax yar sug.</translation>
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
        <source>Come in and wait</source>
        <translation>Soo gal oo sug</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>Marka lambarkaaga loo yeero, isaga iyo miiska adeegga waxaad ku arki doontaa shaashadda.</translation>
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
        <source>Number {number} has been given back</source>
        <translation>Lambarka {number} waa la celiyay</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Waad ku mahadsan tahay inaad noo sheegtay. Mar dambe ayaad lambar cusub qaadan kartaa.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Jawaab ma iman</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Isku xirka ayaa go’ay. Fadlan mar kale isku day ama la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ballan baan leeyahay</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Lambarka safka waan haystaa</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Isku diiwaan geli koodhka ballantaada</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Arag markaaga, safka ku soo noqo, ama celi lambarka</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Diiwaan geli</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Raadi</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Waan soo noqday</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Safka ku soo noqo</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>Xarafka O waxaa loo qoraa 0, I-na waxaa loo qoraa 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Qor koodhka ballantaada</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Ama koodhka ballantaada hoos dhig akhriyaha.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Qor lambarkaaga safka iyo koodhka hubinta</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Ama koodhka warqaddaada hoos dhig akhriyaha.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Isku xirku wuu go’an yahay. Fadlan sug.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Mar kale ayaad safka ku jirtaa</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Sug ilaa lambarkaaga loo yeero</translation>
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
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Boos baa kuu furan. Gudaha ku sug ilaa lambarkaaga loo yeero.</translation>
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
        <source>Wait, you will be called again</source>
        <translation>Sug, mar kale ayaa laguu yeeri doonaa</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Arrintaadu waxay sii socon doontaa qiyaastii saacadda {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Booskaaga waa laguu hayaa. Haddii aad soo noqotay, badhanka riix.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Lambarkaaga horey ayaa loogu yeeray</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Safka waad ku soo noqon kartaa ilaa saacadda {time}.</translation>
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
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Dib safka looguma celin karo. La hadal shaqaalaha ama qaado lambar cusub.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Cidna kaama horreyso safka</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Lambarrada kaa horreeya: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>Waqtigii ballantaada {time} wuu dhaafay: waxaad sugaysaa ballan la’aan.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Waqtiga ballantaada: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>Daabacaaddu waxay qaadanaysaa waqti ka badan sidii caadiga ahayd. Xusuuso lambarkaaga ama koodhka ku iskaan garee taleefankaaga.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Warqadda lambarkaaga waa la daabacayaa.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Warqadda lambarkaaga waa la daabacay. Fadlan qaado.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Fadlan qaado warqadda lambarkaaga. Haddii aysan warqad soo bixin, koodhka ku iskaan garee taleefankaaga.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Warqaddu malaha ma soo bixin. Xusuuso lambarka ama koodhka ku iskaan garee taleefanka. Booskaaga waa laguu hayaa.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Warqad ma jirto. Xusuuso lambarka ama koodhka ku iskaan garee taleefanka. Booskaaga waa laguu hayaa.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Waxaa laga yaabaa in aysan gudaha hadda boos ku filan jirin. Warqadda lambarkaaga ayaa sheegaysa inaad gudaha ama dibadda ku sugto.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Hadda gudaha boos ku filan ma jiro. Waxaad helaysaa lambar, dibadda ayaadna ku sugaysaa ilaa gudaha loogu yeero.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Hadda warqado lama daabaco. Lambarkaagu wuxuu ka muuqan doonaa shaashaddan, koodhkana waxaad ku iskaan garayn kartaa taleefankaaga.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Lambarrada hadda sugaya: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Qaado lambar oo halkan ku sug</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Qaado lambar</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Qaado lambar oo soo noqo saacadda {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Safku waa dheer yahay. Weli ma rabtaa lambar?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Sugitaan: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Midab xooggan</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Qoraal weyn</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Hoos u dejin</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Midab xooggan: midabbadu si cad bay u kala muuqdaan</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Hoos u dejin: dhammaan badhamada waxaa laga gaari karaa kursiga naafada</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Cod: mashiinku kor buu u akhriyaa</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Waxaan u baahanahay waqti dheeraad ah</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Waxaan u baahanahay turjubaan</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Waxaan isticmaalaa kursiga naafada</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>Waxaan u baahanahay nidaam codka u gudbiya qalabka maqalka</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Maxaad uga baahan tahay miiska adeegga?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Tan waxaa arkaya oo keliya shaqaalaha kuu adeegaya. Lama daabaco, shaashadaha dadweynahana laguma muujiyo.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Diyaar</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Waxaan u baahanahay taageero</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Caawimo</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Shaqaalaha waa loo yeerayaa.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Shaqaaluhu way og yihiin inaad caawimo u baahan tahay. Fadlan halkan ku sug.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>Qof ku caawiya ayaa soo socda. Fadlan halkan ku sug.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Yeeritaanku cidna ma gaarin. Fadlan la hadal shaqaalaha.</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Shaashadda waxaa la tirtiri doonaa wax yar ka dib. Si aad u sii waddo, taabo shaashadda ama riix badhan kasta.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Tirada dadka: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Codku wuu shidan yahay. Badhamada: badhanka xiga iyo kan hore waxaad ku dhex martaa shaashadda, badhanka doorashada wax baad ku doorataa, badhanka ku celintana mar kale ayaad ku maqashaa. Shaashadda: taabo si aad u maqasho, isla meeshaas mar kale taabo si aad u doorato.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Koodhka taleefanka: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>la doortay</translation>
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
        <source>Plug in headphones to hear this.</source>
        <translation>Si aad tan u maqasho, ku xir samaacadaha dhegaha.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Doorashooyin kale</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Doorashooyinka hore</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Waan dhammeeyay</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>Mar kale isku day</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>Tilmaamo ku saabsan arrintaada</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Ballan baan leeyahay</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Lambarka safka waan haystaa</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Waan dhammeeyay</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>Dib u bilow</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dib u noqo</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Immisa qof ayaad tihiin?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Tiri qof kasta oo kula soo galaya, carruurtana ku dar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n qof</numerusform>
            <numerusform>%n qof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Loogu talagalay %n qof</numerusform>
            <numerusform>Loogu talagalay %n qof</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Wax dheeraad ah</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Bilowga</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>Maya, lambar qaadan maayo</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Maya, lambarkayga waan haysanayaa</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Haa, waan baxayaa</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Soo noqo saacadda {time}. Booskaaga waa laguu hayaa.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Lambarkaaga</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{hour:02}:{minute:02}</source>
        <translation>{hour:02}:{minute:02}</translation>
    </message>
    <message>
        <source>Taken {date} at {time}</source>
        <translation>La qaaday {date} saacadda {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Lambarrada kaa horreeya saacadda {time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Sugitaanka lagu qiyaasay saacadda {time}: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>Soo gal oo sug ilaa lambarkaaga loo yeero.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>Xarunta adeeggu way buuxdaa. Dibadda ku sug ilaa lambarkaaga gudaha loogu yeero.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Kala soco safka taleefankaaga</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Hay warqaddan ilaa laguu adeego.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Koodhka hubinta: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>NUQUL</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Lambarkaaga</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Mar kale daabac</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Waan dhammeeyay</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Weli ma joogtaa?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Shaashadda waxaa la tirtiri doonaa %n ilbiriqsi ka dib.</numerusform>
            <numerusform>Shaashadda waxaa la tirtiri doonaa %n ilbiriqsi ka dib.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Waxaan u baahanahay waqti dheeraad ah</translation>
    </message>
</context>
</TS>
