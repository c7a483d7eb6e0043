<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Номер не знайдено</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Адреса неправильна, або номер іншого дня.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>День цього номера закінчився</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Номер дійсний один день. Наступного разу візьміть новий.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Зачекайте, будь ласка</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>З вашої мережі надійшло забагато неправильних адрес. Сторінка сама спробує знову.</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>приблизно до {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>приблизно {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>приблизно {low}–{high} хв</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>приблизно {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} год {minutes} хв</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Чекайте надворі</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>У пункті обслуговування немає місць. Заходьте, коли ваш номер запросять увійти.</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>Заходьте зараз</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Для вас є місце. Чекайте всередині, доки викличуть ваш номер.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Чекайте, доки викличуть ваш номер</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>Тоді номер стійки з&apos;явиться на цій сторінці та на екрані.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>Підійдіть до вікна {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Ваша черга.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>Вас обслуговують у вікні {counter}</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Поверніться до {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Ваше місце зберігається. Доти чекати тут не потрібно.</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Зачекайте, вас викличуть знову</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Ваша справа продовжиться приблизно о {time}.</translation>
    </message>
    <message>
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Щоб повернутися в чергу, покажіть талон автомату або працівнику не пізніше {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Ви пропустили виклик</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Залиште будівлю</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>Спокійно вийдіть через найближчий вихід і дотримуйтеся вказівок працівників.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>Номер {number} повернено</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Дякуємо, що повідомили. Новий номер можна взяти пізніше.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Будь ласка, зверніться до працівників або візьміть новий номер.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Пункт обслуговування зачинено</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Будь ласка, приходьте наступного робочого дня або зверніться до працівників.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Цей візит завершено</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Номера більше немає в черзі. Якщо це помилка, зверніться до працівників.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Номерів перед вами</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Приблизне очікування</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Станом на {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Зв&apos;язок перервано. Так було о {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>Ця сторінка більше не оновлюється. Так було о {time}. Завантажте її знову.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} хв тому</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Завантажити знову</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Торкніться сторінки один раз, щоб почути виклик.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Не закривайте цю сторінку: вона повідомить, коли настане ваша черга.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Звук і вібрація</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Я йду</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>Відмовитися від номера {number}?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Ви втратите місце в черзі. Це не можна скасувати.</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Так, я йду</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Ні, залишити номер</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Повернути номер не вдалося. Зверніться до працівників.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>Ця сторінка оновлюється сама.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Щоб повернути номер, скористайтеся автоматом або зверніться до працівників.</translation>
    </message>
</context>
</TS>
