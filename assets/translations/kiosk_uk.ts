<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Що можна зробити натомість</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
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
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Я йду</translation>
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
        <translation>Мова</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сьогодні о {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>завтра о {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} о {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday}, {day} {month}, о {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>у понеділок</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>у вівторок</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>у середу</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>у четвер</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>у п’ятницю</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>у суботу</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>у неділю</translation>
    </message>
    <message>
        <source>January</source>
        <translation>січня</translation>
    </message>
    <message>
        <source>February</source>
        <translation>лютого</translation>
    </message>
    <message>
        <source>March</source>
        <translation>березня</translation>
    </message>
    <message>
        <source>April</source>
        <translation>квітня</translation>
    </message>
    <message>
        <source>May</source>
        <translation>травня</translation>
    </message>
    <message>
        <source>June</source>
        <translation>червня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>липня</translation>
    </message>
    <message>
        <source>August</source>
        <translation>серпня</translation>
    </message>
    <message>
        <source>September</source>
        <translation>вересня</translation>
    </message>
    <message>
        <source>October</source>
        <translation>жовтня</translation>
    </message>
    <message>
        <source>November</source>
        <translation>листопада</translation>
    </message>
    <message>
        <source>December</source>
        <translation>грудня</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Почніть тут</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Відмітьтеся тут</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Стежте за чергою в телефоні</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Години роботи вказані біля входу.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Номери черги знову видаватимуть {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Якщо у вас уже є номер, зачекайте, доки його викличуть.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Якщо у вас заброньовано час, ви ще можете відмітитися тут.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>З цього питання номери зараз більше не видають</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Номери черги зараз більше не видають</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Пункт обслуговування зачинено</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Зараз немає вільних місць</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>У пункті обслуговування та в черзі надворі немає місць, тому зараз нові номери не видають. Будь ласка, спробуйте пізніше.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>З цього питання номери не видають</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Це питання вирішують лише за попереднім записом. Будь ласка, виберіть інше питання.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>Забагато людей для одного номера</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Один номер розрахований щонайбільше на {limit} осіб. Будь ласка, зверніться до працівників.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Усі номери на сьогодні видано</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Будь ласка, приходьте наступного робочого дня або зверніться до працівників.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Сьогодні ваша черга не підійде</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Очікує так багато людей, що вашим питанням до закриття, ймовірно, не встигнуть зайнятися. Ми не хочемо, щоб ви чекали даремно.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Номери на сьогодні з цього питання закінчилися</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>За один день можна розглянути лише обмежену кількість таких питань.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Номери черги зараз не видають</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Будь ласка, дотримуйтеся вказівок працівників.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Ви не отримали номера черги</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>У системі стався збій, і у вас ще немає місця в черзі. Будь ласка, спробуйте за мить іще раз.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Заброньований час не знайдено</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Будь ласка, перевірте код або зверніться до працівників.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Ви вже відмітилися</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>У вас є місце в черзі. Зачекайте, доки викличуть ваш номер.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Ваш заброньований час минув</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Запис скасовано, або від його часу минуло забагато. Будь ласка, зверніться до працівників.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Номер не знайдено</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Будь ласка, перевірте номер і код. Номери інших днів сьогодні не діють.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>Забагато неправильних кодів</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Будь ласка, зачекайте хвилину й спробуйте ще раз або зверніться до працівників.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Ваш номер не можна повернути в чергу</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Будь ласка, зверніться до працівників або візьміть новий номер.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Ви прийшли зарано</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Будь ласка, відмітьтеся ближче до заброньованого часу.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Відмітитися можна {when}.</translation>
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
        <source>This machine is out of use</source>
        <translation>Цей апарат не працює</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Зараз тут не можна взяти номер черги. Будь ласка, зверніться до працівників.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>Звільнився час для прийому: {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Запитайте про нього в працівників.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Приходьте знову {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>Тоді видаватимуть наступні номери.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Запишіться на прийом</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Зверніться до іншого пункту обслуговування</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>Вирішіть питання через інтернет</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Очікування: приблизно до {time}</translation>
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
        <source>{minutes} minutes</source>
        <translation>{minutes} хвилин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} хв</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} год {minutes} хв</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Зачекайте, будь ласка</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Апарат видачі номерів запускається.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Зараз номери черги не видають</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Зв’язок перервався і відновиться сам. Будь ласка, зачекайте або зверніться до працівників. Якщо у вас уже є номер, ваше місце в черзі зберігається.</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Зв’язок перервався, і у вас ще немає місця в черзі. Будь ласка, спробуйте ще раз або зверніться до працівників.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Отримуємо ваш номер черги</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Зв’язок перервався. Ваш запит збережено, і його буде надіслано знову. Будь ласка, зачекайте: вам нічого не потрібно робити.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>Це триває трохи довше, ніж зазвичай. Будь ласка, зачекайте.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Зачекайте, будь ласка.</translation>
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
        <source>Come in and wait</source>
        <translation>Увійдіть і чекайте</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>Коли викличуть ваш номер, ви побачите його та номер вікна на табло.</translation>
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
        <source>Number {number} has been given back</source>
        <translation>Номер {number} повернено</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Дякуємо, що повідомили. Новий номер можна взяти пізніше.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Відповіді не було</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Зв’язок перервався. Будь ласка, спробуйте ще раз або зверніться до працівників.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>У мене заброньовано час</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>У мене є номер черги</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Відмітьтеся за кодом бронювання</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Дізнайтеся свою чергу, поверніться до неї або відмовтеся від номера</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Відмітитися</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я повернувся</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Повернутися в чергу</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>Літера O вводиться як 0, а I як 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Введіть код бронювання</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Або піднесіть код бронювання до зчитувача.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Введіть номер черги та його код перевірки</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Або піднесіть код на талоні до зчитувача.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Зв’язок перервано. Будь ласка, зачекайте.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Ви знову в черзі</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Чекайте, доки викличуть ваш номер</translation>
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
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Для вас є місце. Чекайте всередині, доки викличуть ваш номер.</translation>
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
        <source>Wait, you will be called again</source>
        <translation>Зачекайте, вас викличуть знову</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Ваша справа продовжиться приблизно о {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Ваше місце зберігається. Якщо ви вже повернулися, натисніть кнопку.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Ваш номер уже викликали</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Повернутися в чергу можна до {time}.</translation>
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
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Його не можна повернути в чергу. Зверніться до працівників або візьміть новий номер.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Перед вами нікого немає</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Номерів перед вами: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>Ваш заброньований час {time} минув: ви чекаєте без запису.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Ваш заброньований час: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>Друк триває довше, ніж зазвичай. Запам’ятайте номер або відскануйте код телефоном.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Ваш талон друкується.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Ваш талон надруковано. Будь ласка, візьміть його.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Будь ласка, візьміть талон. Якщо папір не вийшов, відскануйте код телефоном.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Можливо, ваш талон не надруковано. Запам’ятайте номер або відскануйте код телефоном. Ваше місце в черзі зберігається.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Паперового талона немає. Запам’ятайте номер або відскануйте код телефоном. Ваше місце в черзі зберігається.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Зараз усередині може не вистачити місця. У талоні вказано, чекати всередині чи надворі.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Зараз усередині недостатньо місця. Ви отримаєте номер і чекатимете надворі, доки його не запросять увійти.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Паперових талонів зараз немає. Ваш номер з’явиться на цьому екрані, код можна відсканувати телефоном.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Зараз очікує номерів: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Взяти номер і чекати тут</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Взяти номер</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Взяти номер і повернутися до {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Черга довга. Усе ж узяти номер?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Очікування: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Великий текст</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Озвучування</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Контраст: яскраві кольори</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Нижче: до всіх кнопок можна дотягнутися з крісла колісного</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Озвучування: апарат читає вголос</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Мені потрібен перекладач</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Я користуюся кріслом колісним</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>Мені потрібна індукційна петля</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Що вам потрібно біля вікна обслуговування?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Це бачать лише працівники, які вас обслуговують. Це не друкується і не показується на табло.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Мені потрібна підтримка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Викликаємо працівників.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Працівники знають, що вам потрібна допомога. Будь ласка, зачекайте тут.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>До вас уже йдуть, щоб допомогти. Будь ласка, зачекайте тут.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Виклик ніхто не отримав. Будь ласка, зверніться до працівників.</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Екран скоро буде очищено. Щоб продовжити, торкніться екрана або натисніть будь-яку клавішу.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Осіб: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Озвучування ввімкнено. Клавіші: наступна й попередня — переміщення екраном, вибір — вибрати, повтор — почути ще раз. На екрані: торкніться, щоб почути, і торкніться того самого місця ще раз, щоб вибрати.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Код для телефону: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
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
        <source>Plug in headphones to hear this.</source>
        <translation>Під’єднайте навушники, щоб почути це.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Інші варіанти</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Перші варіанти</translation>
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
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>Інформація щодо вашого питання</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>У мене заброньовано час</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>У мене є номер черги</translation>
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
        <translation>Почати спочатку</translation>
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
        <translation>Скільки вас осіб?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Рахуйте всіх, хто зайде з вами, і дітей також.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Для %n особи</numerusform>
            <numerusform>Для %n осіб</numerusform>
            <numerusform>Для %n осіб</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>First</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>Ні, номер не потрібен</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Ні, залишити номер</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Так, я йду</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Поверніться до {time}. Ваше місце зберігається.</translation>
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
        <translation>Видано {date} о {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Номерів перед вами о {time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Оцінка очікування о {time}: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>Увійдіть і чекайте, доки викличуть ваш номер.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>У пункті обслуговування немає місць. Чекайте надворі, доки ваш номер не запросять увійти.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Стежте за чергою в телефоні</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Зберігайте талон до кінця обслуговування.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Код перевірки: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>КОПІЯ</translation>
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
        <translation>Надрукувати ще раз</translation>
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
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Екран буде очищено через %n секунду.</numerusform>
            <numerusform>Екран буде очищено через %n секунди.</numerusform>
            <numerusform>Екран буде очищено через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
</context>
</TS>
