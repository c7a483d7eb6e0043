<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>لم يُعثر على الرقم</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>العنوان غير صحيح، أو أن الرقم من يوم آخر.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>انتهى يوم هذا الرقم</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>الرقم صالح ليوم واحد. خذ رقمًا جديدًا عندما تأتي مرة أخرى.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>وردت من شبكتك عناوين خاطئة كثيرة. تعيد هذه الصفحة المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>{time} تقريبًا على الأكثر</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>{time} تقريبًا</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>من {low} إلى {high} دقيقة تقريبًا</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>من {low} إلى {high} تقريبًا</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقيقة</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>انتظر في الخارج</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>نقطة الخدمة ممتلئة. ادخل عندما يُنادى على رقمك للدخول.</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>تفضّل بالدخول الآن</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>يوجد مكان لك. انتظر في الداخل حتى يُنادى رقمك.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>انتظر حتى يُنادى رقمك</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>عندئذٍ تُظهر هذه الصفحة والشاشة رقم الشباك.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>توجّه إلى الشباك {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>حان دورك.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>تُنجَز معاملتك عند الشباك {counter}</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>عُد في الساعة {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>مكانك محفوظ. لا حاجة إلى الانتظار هنا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>انتظر، سيُنادى عليك مجددًا</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>تُستأنف معاملتك حوالي الساعة {time}.</translation>
    </message>
    <message>
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>للعودة إلى قائمة الانتظار، أبرز تذكرتك عند جهاز الأرقام أو للموظفين قبل الساعة {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>فاتك النداء</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>يُرجى مغادرة المبنى</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>اخرج بهدوء من أقرب مخرج واتبع تعليمات الموظفين.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>أُعيد الرقم {number}</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>شكرًا لإبلاغنا. يمكنك أخذ رقم جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>يُرجى مراجعة الموظفين أو أخذ رقم جديد.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>نقطة الخدمة مغلقة</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>يُرجى العودة في يوم العمل التالي أو التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>انتهت هذه الزيارة</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>لم يعد الرقم في الطابور. إذا كان ذلك خطأ فيرجى التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقم انتظارك</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>الأرقام التي قبلك</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>الحالة عند الساعة {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>انقطع الاتصال. هكذا كانت الحالة عند الساعة {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>لم تعد هذه الصفحة تُحدَّث. هكذا كانت الحالة عند الساعة {time}. يرجى تحميلها من جديد.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>قبل {minutes} دقيقة</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>تحميل من جديد</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>المس الصفحة مرة واحدة لتسمع النداء.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>أبقِ هذه الصفحة مفتوحة: ستخبرك عندما يحين دورك.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>الصوت والاهتزاز</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>سأغادر</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>هل تريد إعادة الرقم {number}؟</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>ستفقد مكانك في الطابور. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>نعم، سأغادر</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>لا، سأحتفظ برقمي</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>تعذّرت إعادة الرقم. يُرجى مراجعة الموظفين.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>تتجدّد هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>لإعادة الرقم استخدم جهاز الأرقام أو راجع الموظفين.</translation>
    </message>
</context>
</TS>
