<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Номер не найден</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Адрес неверен, или номер другого дня.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>День этого номера закончился</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Номер действует один день. В следующий раз возьмите новый.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Одну минуту, пожалуйста</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>Из вашей сети пришло слишком много неверных адресов. Страница сама повторит попытку.</translation>
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
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
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
        <source>Come in now</source>
        <translation>Входите сейчас</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Для вас есть место. Ждите внутри, пока вызовут ваш номер.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Ждите, пока вызовут ваш номер</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>Тогда номер стойки появится на этой странице и на экране.</translation>
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
        <source>Come back at {time}</source>
        <translation>Вернитесь к {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Ваше место сохраняется. До этого времени ждать здесь не нужно.</translation>
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
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Чтобы вернуться в очередь, покажите талон автомату или сотруднику не позднее {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Вы пропустили вызов</translation>
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
        <source>Number {number} has been given back</source>
        <translation>Номер {number} возвращён</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Спасибо, что сообщили. Новый номер можно взять позже.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Пожалуйста, обратитесь к сотрудникам или возьмите новый номер.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Пункт обслуживания закрыт</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Пожалуйста, приходите в следующий рабочий день или обратитесь к сотрудникам.</translation>
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
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Номеров перед вами</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Примерное ожидание</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>По состоянию на {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Связь прервана. Так было в {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>Эта страница больше не обновляется. Так было в {time}. Загрузите её снова.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} мин назад</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Коснитесь страницы один раз, чтобы услышать вызов.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Не закрывайте эту страницу: она сообщит, когда подойдёт ваша очередь.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Звук и вибрация</translation>
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
        <source>I am leaving</source>
        <translation>Я ухожу</translation>
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
        <source>Yes, I am leaving</source>
        <translation>Да, я ухожу</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Нет, оставить номер</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Вернуть номер не удалось. Обратитесь к сотрудникам.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>Эта страница обновляется сама.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Чтобы вернуть номер, воспользуйтесь автоматом или обратитесь к сотрудникам.</translation>
    </message>
</context>
</TS>
