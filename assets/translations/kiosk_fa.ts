<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>به‌جای آن چه می‌توانید بکنید</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>تمام شد</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>من می‌روم</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>تمام شد</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>زبان را انتخاب کنید</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>امروز ساعت {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>فردا ساعت {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} ساعت {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday} {day} {month} ساعت {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>دوشنبه</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>سه‌شنبه</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>چهارشنبه</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>پنجشنبه</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>جمعه</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>شنبه</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>یکشنبه</translation>
    </message>
    <message>
        <source>January</source>
        <translation>ژانویه</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فوریه</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مه</translation>
    </message>
    <message>
        <source>June</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>July</source>
        <translation>ژوئیه</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسامبر</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>از اینجا شروع کنید</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>اینجا حضور خود را اعلام کنید</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>نوبت خود را با تلفن دنبال کنید</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>لطفاً ساعت‌های کار را در ورودی ببینید.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>شماره نوبت دوباره {when} داده می‌شود.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>اگر شماره دارید، منتظر بمانید تا شماره شما خوانده شود.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>اگر وقت رزرو کرده‌اید، هنوز می‌توانید اینجا حضور خود را اعلام کنید.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>برای این کار فعلاً شماره دیگری داده نمی‌شود</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>فعلاً شماره نوبت دیگری داده نمی‌شود</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>مرکز خدمات بسته است</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>در حال حاضر جا نیست</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>مرکز خدمات و صف بیرون پر است و فعلاً نمی‌توان شماره جدید داد. لطفاً بعداً دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>برای این کار شماره نوبت داده نمی‌شود</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>این کار فقط با وقت قبلی انجام می‌شود. لطفاً کار دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>تعداد افراد برای یک شماره زیاد است</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>هر شماره حداکثر برای {limit} نفر است. لطفاً به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>همه شماره‌های امروز داده شده است</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>لطفاً در روز کاری بعدی بیایید یا به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>امروز نوبت به شما نمی‌رسد</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>تعداد منتظران آن‌قدر زیاد است که احتمالاً پیش از بسته شدن به کار شما رسیدگی نمی‌شود. نمی‌خواهیم بیهوده منتظر بمانید.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>شماره‌های امروز برای این کار تمام شده است</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>در هر روز فقط به تعداد معینی از این کارها رسیدگی می‌شود.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>در حال حاضر شماره نوبت داده نمی‌شود</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>لطفاً از راهنمایی کارکنان پیروی کنید.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>شماره نوبت نگرفتید</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>سیستم اختلال دارد و شما هنوز در صف جایی ندارید. لطفاً کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>وقت رزروشده پیدا نشد</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>لطفاً کد را بررسی کنید یا به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>شما قبلاً حضور خود را اعلام کرده‌اید</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>جای شما در صف محفوظ است. منتظر بمانید تا شماره شما خوانده شود.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>وقت رزروشده شما گذشته است</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>این وقت لغو شده یا مدت زیادی از آن گذشته است. لطفاً به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>شماره پیدا نشد</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>لطفاً شماره و کد را بررسی کنید. شماره‌های روزهای دیگر امروز اعتبار ندارند.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>کدهای نادرست بیش از حد بود</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>لطفاً یک دقیقه صبر کنید و دوباره تلاش کنید یا به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>شماره شما را نمی‌توان به صف برگرداند</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>لطفاً به کارکنان مراجعه کنید یا شماره جدید بگیرید.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>زود آمده‌اید</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>لطفاً نزدیک وقت رزروشده حضور خود را اعلام کنید.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>می‌توانید {when} حضور خود را اعلام کنید.</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>لطفاً ساختمان را ترک کنید</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>با آرامش از نزدیک‌ترین خروجی بیرون بروید و از راهنمایی کارکنان پیروی کنید.</translation>
    </message>
    <message>
        <source>This machine is out of use</source>
        <translation>این دستگاه کار نمی‌کند</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>در حال حاضر نمی‌توان از اینجا شماره نوبت گرفت. لطفاً به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>یک وقت رزروشده آزاد شده است: {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>درباره آن از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>دوباره بیایید: {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>در آن زمان شماره‌های بعدی داده می‌شود.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>وقت بگیرید</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>به مرکز خدمات دیگری بروید</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>کار را اینترنتی انجام دهید</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>انتظار: حداکثر حدود {time}</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>حداکثر حدود {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>حدود {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>حدود {low} تا {high} دقیقه</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>حدود {low} تا {high}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لطفاً کمی صبر کنید</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>دستگاه شماره‌دهی در حال راه‌اندازی است.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>در حال حاضر نمی‌توان شماره نوبت داد</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>ارتباط قطع شده و خودبه‌خود برقرار می‌شود. لطفاً کمی صبر کنید یا به کارکنان مراجعه کنید. اگر شماره دارید، جای شما در صف محفوظ است.</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>ارتباط قطع شد و شما هنوز در صف جایی ندارید. لطفاً دوباره تلاش کنید یا به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>در حال گرفتن شماره نوبت شما</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>ارتباط قطع شده است. درخواست شما محفوظ است و دوباره فرستاده می‌شود. لطفاً صبر کنید، لازم نیست کاری انجام دهید.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>این کار کمی بیشتر از معمول طول می‌کشد. لطفاً صبر کنید.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لطفاً کمی صبر کنید.</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>ساعت {time} برگردید</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>جای شما محفوظ است. تا آن زمان لازم نیست اینجا منتظر بمانید.</translation>
    </message>
    <message>
        <source>Come in and wait</source>
        <translation>داخل شوید و منتظر بمانید</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>وقتی شماره شما خوانده شود، آن را با شماره باجه روی نمایشگر می‌بینید.</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>شماره {number} را پس می‌دهید؟</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>جای خود را در صف از دست می‌دهید. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>شماره {number} پس داده شد</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>از اینکه خبر دادید سپاسگزاریم. بعداً می‌توانید شماره جدید بگیرید.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>پاسخی نرسید</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>ارتباط قطع شد. لطفاً دوباره تلاش کنید یا به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>وقت رزرو کرده‌ام</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>شماره نوبت دارم</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>با کد رزرو حضور خود را اعلام کنید</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>نوبت خود را ببینید، به صف برگردید یا شماره را پس بدهید</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>اعلام حضور</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>برگشتم</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>بازگشت به صف</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>حرف O را به صورت 0 و حرف I را به صورت 1 وارد کنید.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>کد رزرو خود را وارد کنید</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>یا کد رزرو را زیر کدخوان بگیرید.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>شماره نوبت و کد کنترل آن را وارد کنید</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>یا کد روی برگه را زیر کدخوان بگیرید.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>ارتباط قطع است. لطفاً صبر کنید.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>دوباره در صف هستید</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>منتظر بمانید تا شماره شما خوانده شود</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>بیرون منتظر بمانید</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>مرکز خدمات پر است. وقتی شماره شما برای ورود خوانده شد، داخل شوید.</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>برای شما جا هست. داخل منتظر بمانید تا شماره شما خوانده شود.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>به باجه {counter} بروید</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>نوبت شماست.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>کار شما در باجه {counter} انجام می‌شود</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>منتظر بمانید، دوباره صدا می‌شوید</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>کار شما حدود ساعت {time} ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>جای شما محفوظ است. اگر برگشته‌اید، دکمه را بزنید.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>شماره شما قبلاً خوانده شده است</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>تا ساعت {time} می‌توانید به صف برگردید.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>این مراجعه پایان یافته است</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>این شماره دیگر در صف نیست. اگر اشتباه است، به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>آن را نمی‌توان به صف برگرداند. به کارکنان مراجعه کنید یا شماره جدید بگیرید.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>کسی پیش از شما نیست</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>شماره‌های پیش از شما: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>وقت ساعت {time} شما گذشته است: بدون آن منتظر می‌مانید.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>وقت رزروشده شما: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>چاپ بیشتر از معمول طول می‌کشد. شماره خود را به خاطر بسپارید یا کد را با تلفن اسکن کنید.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>برگه نوبت شما در حال چاپ است.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>برگه نوبت شما چاپ شد. لطفاً آن را بردارید.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>لطفاً برگه نوبت خود را بردارید. اگر کاغذی بیرون نیامد، کد را با تلفن اسکن کنید.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>شاید برگه نوبت شما چاپ نشده باشد. شماره خود را به خاطر بسپارید یا کد را با تلفن اسکن کنید. جای شما در صف محفوظ است.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>برگه کاغذی چاپ نشد. شماره خود را به خاطر بسپارید یا کد را با تلفن اسکن کنید. جای شما در صف محفوظ است.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>شاید اکنون در داخل جای کافی نباشد. روی برگه نوبت نوشته شده که داخل یا بیرون منتظر بمانید.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>اکنون در داخل جای کافی نیست. شماره می‌گیرید و بیرون منتظر می‌مانید تا برای ورود خوانده شود.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>فعلاً برگه کاغذی چاپ نمی‌شود. شماره شما روی این صفحه نشان داده می‌شود و می‌توانید کد را با تلفن اسکن کنید.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>شماره‌های منتظر در حال حاضر: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>شماره بگیرید و اینجا منتظر بمانید</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>شماره بگیرید</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>شماره بگیرید و ساعت {time} برگردید</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>صف طولانی است. آیا باز هم شماره می‌خواهید؟</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>انتظار: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>کنتراست</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>متن درشت</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>پایین‌تر</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>گفتار</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>کنتراست: رنگ‌های تند</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>پایین‌تر: همه دکمه‌ها از روی ویلچر در دسترس است</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>گفتار: دستگاه با صدای بلند می‌خواند</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>به وقت بیشتری نیاز دارم</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>به مترجم نیاز دارم</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>از ویلچر استفاده می‌کنم</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>به حلقه القایی برای سمعک نیاز دارم</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>در باجه به چه چیزی نیاز دارید؟</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>فقط کارکنانی که به کار شما رسیدگی می‌کنند این را می‌بینند. این چاپ نمی‌شود و روی نمایشگر نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>به پشتیبانی نیاز دارم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>کارکنان فراخوانده می‌شوند.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>کارکنان می‌دانند که به کمک نیاز دارید. لطفاً همین‌جا منتظر بمانید.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>کسی برای کمک به شما می‌آید. لطفاً همین‌جا منتظر بمانید.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>درخواست کمک به کسی نرسید. لطفاً به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>صفحه به‌زودی پاک می‌شود. برای ادامه، صفحه را لمس کنید یا یکی از کلیدها را فشار دهید.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>تعداد افراد: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>گفتار فعال است. کلیدها: با کلیدهای بعدی و قبلی روی صفحه حرکت کنید، با کلید انتخاب گزینه را انتخاب کنید و با کلید تکرار دوباره بشنوید. روی صفحه: برای شنیدن لمس کنید و برای انتخاب همان جا را دوباره لمس کنید.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>کد برای تلفن: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>انتخاب شده</translation>
    </message>
    <message>
        <source>on</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>Plug in headphones to hear this.</source>
        <translation>برای شنیدن این، هدفون را وصل کنید.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>گزینه‌های دیگر</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>گزینه‌های اول</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>تمام شد</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>راهنمایی درباره کار شما</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>وقت رزرو کرده‌ام</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>شماره نوبت دارم</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>تمام شد</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>شروع دوباره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>چند نفر هستید؟</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>همه کسانی را که با شما داخل می‌شوند بشمارید، کودکان را هم.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>برای %n نفر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>First</source>
        <translation>صفحه اول</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>نه، شماره نمی‌خواهم</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>نه، شماره‌ام را نگه می‌دارم</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>بله، می‌روم</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>ساعت {time} برگردید. جای شما محفوظ است.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>شماره شما</translation>
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
        <translation>گرفته شده در {date} ساعت {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>شماره‌های پیش از شما (ساعت {time}): {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>برآورد انتظار (ساعت {time}): {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>داخل شوید و منتظر بمانید تا شماره شما خوانده شود.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>مرکز خدمات پر است. بیرون منتظر بمانید تا شماره شما برای ورود خوانده شود.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>نوبت خود را با تلفن دنبال کنید</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>این برگه را تا پایان کار خود نگه دارید.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>کد کنترل: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>شماره شما</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>چاپ دوباره</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>تمام شد</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>صفحه تا %n ثانیه دیگر پاک می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>به وقت بیشتری نیاز دارم</translation>
    </message>
</context>
</TS>
