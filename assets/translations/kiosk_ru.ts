<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Что можно сделать вместо этого</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Я ухожу</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Выберите язык</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>завтра в {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} в {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday}, {day} {month}, в {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>в понедельник</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>во вторник</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>в среду</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>в четверг</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>в пятницу</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>в субботу</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>в воскресенье</translation>
    </message>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Начните здесь</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Отметьтесь здесь</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Следите за очередью в телефоне</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Часы работы указаны у входа.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Номера очереди снова выдаются {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Если у вас уже есть номер, подождите, пока его вызовут.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Если у вас забронировано время, вы ещё можете отметиться здесь.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>По этому вопросу номера сейчас больше не выдаются</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Номера очереди сейчас больше не выдаются</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Пункт обслуживания закрыт</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Сейчас нет свободных мест</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>В пункте обслуживания и в очереди на улице нет мест, поэтому сейчас новые номера не выдаются. Пожалуйста, попробуйте позже.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>По этому вопросу номера не выдаются</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Этот вопрос решается только по предварительной записи. Пожалуйста, выберите другой вопрос.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>Слишком много людей для одного номера</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Один номер рассчитан не более чем на {limit} человек. Пожалуйста, обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Все номера на сегодня выданы</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Пожалуйста, приходите в следующий рабочий день или обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Сегодня ваша очередь не подойдёт</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Ожидающих так много, что вашим вопросом до закрытия, скорее всего, не успеют заняться. Мы не хотим, чтобы вы ждали напрасно.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Номера на сегодня по этому вопросу закончились</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>За один день можно рассмотреть только ограниченное число таких вопросов.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Номера очереди сейчас не выдаются</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Пожалуйста, следуйте указаниям сотрудников.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Вы не получили номер очереди</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>В системе произошёл сбой, и у вас ещё нет места в очереди. Пожалуйста, попробуйте через некоторое время.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Забронированное время не найдено</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Пожалуйста, проверьте код или обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Вы уже отметились</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>У вас есть место в очереди. Подождите, пока вызовут ваш номер.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Ваше забронированное время прошло</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Запись отменена, или с её времени прошло слишком много. Пожалуйста, обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Номер не найден</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Пожалуйста, проверьте номер и код. Номера других дней сегодня недействительны.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>Слишком много неверных кодов</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Пожалуйста, подождите минуту и попробуйте снова или обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Ваш номер нельзя вернуть в очередь</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Пожалуйста, обратитесь к сотрудникам или возьмите новый номер.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Вы пришли рано</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Пожалуйста, отметьтесь ближе к забронированному времени.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Отметиться можно {when}.</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Покиньте здание</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>Спокойно выйдите через ближайший выход и следуйте указаниям сотрудников.</translation>
    </message>
    <message>
        <source>This machine is out of use</source>
        <translation>Этот аппарат не работает</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Сейчас здесь нельзя взять номер очереди. Пожалуйста, обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>Освободилось время для приёма: {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Спросите о нём у сотрудников.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Приходите снова {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>Тогда будут выдаваться следующие номера.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Запишитесь на приём</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Обратитесь в другой пункт обслуживания</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>Решите вопрос через интернет</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Ожидание: примерно до {time}</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>примерно до {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>примерно {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>примерно {low}–{high} мин</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>примерно {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} минут</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Одну минуту, пожалуйста</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Аппарат выдачи номеров запускается.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Сейчас номера очереди не выдаются</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Связь прервалась и восстановится сама. Пожалуйста, подождите или обратитесь к сотрудникам. Если у вас уже есть номер, ваше место в очереди сохраняется.</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Связь прервалась, и у вас ещё нет места в очереди. Пожалуйста, попробуйте снова или обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Получаем ваш номер очереди</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Связь прервалась. Ваш запрос сохранён и будет отправлен снова. Пожалуйста, подождите: вам ничего не нужно делать.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>Это занимает немного больше времени, чем обычно. Пожалуйста, подождите.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Одну минуту, пожалуйста.</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Вернитесь к {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Ваше место сохраняется. До этого времени ждать здесь не нужно.</translation>
    </message>
    <message>
        <source>Come in and wait</source>
        <translation>Войдите и ждите</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>Когда вызовут ваш номер, вы увидите его и номер окна на табло.</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>Отказаться от номера {number}?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Вы потеряете место в очереди. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>Номер {number} возвращён</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Спасибо, что сообщили. Новый номер можно взять позже.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Ответа не было</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Связь прервалась. Пожалуйста, попробуйте снова или обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>У меня забронировано время</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>У меня есть номер очереди</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Отметьтесь с помощью кода бронирования</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Узнайте свою очередь, вернитесь в неё или откажитесь от номера</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я вернулся</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Вернуться в очередь</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>Буква O вводится как 0, а I как 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Введите код бронирования</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Или поднесите код бронирования к считывателю.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Введите номер очереди и его проверочный код</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Или поднесите код на талоне к считывателю.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Связь прервана. Пожалуйста, подождите.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Вы снова в очереди</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Ждите, пока вызовут ваш номер</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Ждите на улице</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>В пункте обслуживания нет мест. Входите, когда ваш номер пригласят войти.</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Для вас есть место. Ждите внутри, пока вызовут ваш номер.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>Подойдите к окну {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Ваша очередь.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>Вас обслуживают в окне {counter}</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Подождите, вас вызовут снова</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Ваше дело продолжится примерно в {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Ваше место сохраняется. Если вы уже вернулись, нажмите кнопку.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Ваш номер уже вызывали</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Вернуться в очередь можно до {time}.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Этот визит завершён</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Номера больше нет в очереди. Если это ошибка, обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Его нельзя вернуть в очередь. Обратитесь к сотрудникам или возьмите новый номер.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Перед вами никого нет</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Номеров перед вами: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>Ваше забронированное время {time} прошло: вы ждёте без записи.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Ваше забронированное время: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>Печать занимает больше времени, чем обычно. Запомните номер или отсканируйте код телефоном.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Ваш талон печатается.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Ваш талон напечатан. Пожалуйста, возьмите его.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Пожалуйста, возьмите талон. Если бумага не вышла, отсканируйте код телефоном.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Возможно, ваш талон не напечатан. Запомните номер или отсканируйте код телефоном. Ваше место в очереди сохраняется.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Бумажного талона нет. Запомните номер или отсканируйте код телефоном. Ваше место в очереди сохраняется.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Сейчас внутри может не хватить места. В талоне указано, ждать внутри или на улице.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Сейчас внутри недостаточно места. Вы получите номер и будете ждать на улице, пока его не пригласят войти.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Бумажных талонов сейчас нет. Ваш номер появится на этом экране, код можно отсканировать телефоном.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Сейчас ожидает номеров: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Взять номер и ждать здесь</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взять номер</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Взять номер и вернуться к {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Очередь длинная. Всё же взять номер?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Ожидание: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Крупный текст</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Озвучивание</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Контраст: яркие цвета</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Ниже: до всех кнопок можно дотянуться с инвалидной коляски</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Озвучивание: аппарат читает вслух</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мне нужно больше времени</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Мне нужен переводчик</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Я пользуюсь инвалидной коляской</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>Мне нужна индукционная петля</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Что вам нужно у окна обслуживания?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Это видят только сотрудники, которые вас обслуживают. Это не печатается и не показывается на табло.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Мне нужна поддержка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Вызываем сотрудников.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Сотрудники знают, что вам нужна помощь. Пожалуйста, подождите здесь.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>К вам уже идут, чтобы помочь. Пожалуйста, подождите здесь.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Вызов никто не получил. Пожалуйста, обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Экран скоро будет очищен. Чтобы продолжить, коснитесь экрана или нажмите любую клавишу.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Человек: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Озвучивание включено. Клавиши: следующая и предыдущая — перемещение по экрану, выбор — выбрать, повтор — услышать ещё раз. На экране: коснитесь, чтобы услышать, и коснитесь того же места ещё раз, чтобы выбрать.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Код для телефона: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Plug in headphones to hear this.</source>
        <translation>Подключите наушники, чтобы услышать это.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Другие варианты</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Первые варианты</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>Информация по вашему вопросу</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>У меня забронировано время</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>У меня есть номер очереди</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Сколько вас человек?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Считайте всех, кто войдёт с вами, и детей тоже.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Для %n человека</numerusform>
            <numerusform>Для %n человек</numerusform>
            <numerusform>Для %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>First</source>
        <translation>В начало</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>Нет, номер не нужен</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Нет, оставить номер</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Да, я ухожу</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Вернитесь к {time}. Ваше место сохраняется.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
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
        <translation>Выдан {date} в {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Номеров перед вами в {time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Оценка ожидания в {time}: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>Войдите и ждите, пока вызовут ваш номер.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>В пункте обслуживания нет мест. Ждите на улице, пока ваш номер не пригласят войти.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Следите за очередью в телефоне</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Сохраняйте талон до конца обслуживания.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Проверочный код: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>КОПИЯ</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Экран будет очищен через %n секунду.</numerusform>
            <numerusform>Экран будет очищен через %n секунды.</numerusform>
            <numerusform>Экран будет очищен через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мне нужно больше времени</translation>
    </message>
</context>
</TS>
