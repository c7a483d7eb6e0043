<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>شماره پیدا نشد</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>نشانی نادرست است، یا شماره مربوط به روز دیگری است.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>روز این شماره به پایان رسیده است</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>شماره برای یک روز است. وقتی دوباره آمدید شمارهٔ تازه بگیرید.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لطفاً کمی صبر کنید</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>از شبکهٔ شما نشانی‌های نادرست زیادی آمده است. این صفحه خودش دوباره تلاش می‌کند.</translation>
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
        <source>{minutes} min</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ساعت و {minutes} دقیقه</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
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
        <source>Come in now</source>
        <translation>اکنون وارد شوید</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>برای شما جا هست. داخل منتظر بمانید تا شماره شما خوانده شود.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>منتظر بمانید تا شماره شما خوانده شود</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>آنگاه این صفحه و نمایشگر شمارهٔ باجه را نشان می‌دهند.</translation>
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
        <source>Come back at {time}</source>
        <translation>ساعت {time} برگردید</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>جای شما محفوظ است. تا آن زمان لازم نیست اینجا منتظر بمانید.</translation>
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
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>برای بازگشت به صف، تا ساعت {time} برگهٔ خود را به دستگاه نوبت‌دهی یا کارکنان نشان دهید.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>نوبت شما خوانده شد و نیامدید</translation>
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
        <source>Number {number} has been given back</source>
        <translation>شماره {number} پس داده شد</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>از اینکه خبر دادید سپاسگزاریم. بعداً می‌توانید شماره جدید بگیرید.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>لطفاً به کارکنان مراجعه کنید یا شماره جدید بگیرید.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>مرکز خدمات بسته است</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>لطفاً در روز کاری بعدی بیایید یا به کارکنان مراجعه کنید.</translation>
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
        <source>Your number</source>
        <translation>شماره شما</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>شماره‌های پیش از شما</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>زمان انتظار تقریبی</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>وضعیت در ساعت {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>ارتباط قطع شده است. وضعیت در ساعت {time} چنین بود.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>این صفحه دیگر به‌روز نمی‌شود. وضعیت در ساعت {time} چنین بود. لطفاً آن را دوباره بارگیری کنید.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} دقیقه پیش</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>بارگیری دوباره</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>یک بار صفحه را لمس کنید تا فراخوان خود را بشنوید.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>این صفحه را باز نگه دارید: وقتی نوبت شما شد خبر می‌دهد.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>صدا و لرزش</translation>
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
        <source>I am leaving</source>
        <translation>من می‌روم</translation>
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
        <source>Yes, I am leaving</source>
        <translation>بله، می‌روم</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>نه، شماره‌ام را نگه می‌دارم</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>بازگرداندن شماره ممکن نشد. لطفاً به کارکنان مراجعه کنید.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>این صفحه خودبه‌خود تازه می‌شود.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>برای بازگرداندن شماره از دستگاه نوبت‌دهی استفاده کنید یا به کارکنان مراجعه کنید.</translation>
    </message>
</context>
</TS>
