<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Display</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>نداء متكرر</translation>
    </message>
    <message>
        <source>Your number will be shown here when it is your turn.</source>
        <translation>سيظهر رقمك هنا عندما يحين دورك.</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>تفضل بالدخول</translation>
    </message>
    <message>
        <source>Please come in by number</source>
        <translation>الدخول حسب الرقم</translation>
    </message>
    <message>
        <source>Wait here until your number is shown.</source>
        <translation>انتظر هنا حتى يظهر رقمك.</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>انتظر هنا من فضلك</translation>
    </message>
    <message>
        <source>Come in now</source>
        <translation>ادخل الآن</translation>
    </message>
    <message>
        <source>There is room inside.</source>
        <translation>يوجد مكان في الداخل.</translation>
    </message>
    <message>
        <source>Come in when your number is shown or the staff ask you to.</source>
        <translation>ادخل عندما يظهر رقمك أو عندما يطلب منك الموظفون ذلك.</translation>
    </message>
    <message>
        <source>Take a queue number at the machine.</source>
        <translation>خذ رقم انتظار من الجهاز.</translation>
    </message>
    <message>
        <source>Inside at most</source>
        <translation>الحد الأقصى في الداخل</translation>
    </message>
    <message>
        <source>Wait with a new number, minutes</source>
        <translation>انتظار رقم جديد، بالدقائق</translation>
    </message>
    <message>
        <source>Room inside</source>
        <translation>أماكن شاغرة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>Room inside: not known now</source>
        <translation>المكان في الداخل: غير معروف الآن</translation>
    </message>
    <message>
        <source>Waiting outside</source>
        <translation>المنتظرون في الخارج</translation>
    </message>
    <message>
        <source>Missed numbers</source>
        <translation>أرقام فات دورها</translation>
    </message>
    <message>
        <source>Wait in minutes</source>
        <translation>مدة الانتظار بالدقائق</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>This display is connecting. The staff will call you meanwhile.</source>
        <translation>تجري محاولة اتصال الشاشة بالخادم. سينادي عليك الموظفون في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>No more queue numbers today</source>
        <translation>لا مزيد من أرقام الانتظار اليوم</translation>
    </message>
    <message>
        <source>Queue numbers again at {time}</source>
        <translation>أرقام الانتظار مجددًا في الساعة {time}</translation>
    </message>
    <message>
        <source>This display is out of use</source>
        <translation>هذه الشاشة خارج الخدمة</translation>
    </message>
    <message>
        <source>For the staff: the queue server does not accept this display&apos;s access key. Put a valid key into the display&apos;s settings and start the display again.</source>
        <translation>للموظفين: خادم الطابور لا يقبل مفتاح هذه الشاشة. ضع مفتاحًا صالحًا في إعدادات الشاشة وأعد تشغيلها.</translation>
    </message>
    <message>
        <source>For the staff: another device has connected with this display&apos;s access key. Give each display a key of its own and start the display again.</source>
        <translation>للموظفين: اتصل جهاز آخر بمفتاح هذه الشاشة. امنح كل شاشة مفتاحًا خاصًا بها وأعد تشغيل الشاشة.</translation>
    </message>
    <message>
        <source>For the staff: the access key of this display belongs to another kind of device. Put a display&apos;s key into the settings and start the display again.</source>
        <translation>للموظفين: مفتاح هذه الشاشة يخص نوعًا آخر من الأجهزة. ضع مفتاح شاشة في الإعدادات وأعد تشغيل الشاشة.</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Not up to date since {time}</source>
        <translation>غير محدّث منذ الساعة {time}</translation>
    </message>
    <message>
        <source>We open today at {time}</source>
        <translation>نفتح اليوم الساعة {time}</translation>
    </message>
    <message>
        <source>We open on {day} at {time}</source>
        <translation>نفتح يوم {day} الساعة {time}</translation>
    </message>
</context>
</TS>
