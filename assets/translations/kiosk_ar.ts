<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>ما يمكنك فعله بدلًا من ذلك</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>امسح</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>سأغادر</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Start here</source>
        <translation>ابدأ من هنا</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>سجّل حضورك هنا</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>تابع دورك على هاتفك</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم الساعة&#xa0;{time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>غدًا الساعة&#xa0;{time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} الساعة&#xa0;{time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday} {day} {month} الساعة&#xa0;{time}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>يوم الاثنين</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>يوم الثلاثاء</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>يوم الأربعاء</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>يوم الخميس</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>يوم الجمعة</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>يوم السبت</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>يوم الأحد</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>يُرجى الاطلاع على أوقات العمل عند المدخل.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>تُوزَّع أرقام الانتظار مجددًا {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>إذا كان لديك رقم انتظار، فانتظر حتى يُنادى عليه.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>إذا كان لديك موعد محجوز فلا يزال بإمكانك تسجيل حضورك هنا.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>لا مزيد من أرقام الانتظار لهذه المعاملة الآن</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>لا تُوزَّع أرقام انتظار الآن</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>نقطة الخدمة مغلقة</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>لا توجد أماكن شاغرة الآن</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>نقطة الخدمة وطابور الانتظار في الخارج ممتلئان، لذلك لا يمكن إعطاء أرقام انتظار جديدة حاليًا. يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>يجري تشغيل جهاز أرقام الانتظار.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>لا يمكن إعطاء أرقام انتظار الآن</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>انقطع الاتصال وسيعود تلقائيًا. يُرجى الانتظار قليلًا أو التوجه إلى الموظفين. إذا كان لديك رقم انتظار فسيبقى مكانك في الطابور محفوظًا.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>لم تحصل على رقم انتظار</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>انقطع الاتصال وليس لديك مكان في الطابور بعد. يُرجى المحاولة مرة أخرى أو التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>جارٍ الحصول على رقم الانتظار</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>انقطع الاتصال. طلبك محفوظ وسيُرسل مجددًا. يُرجى الانتظار، ولا حاجة لأن تفعل شيئًا.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>يستغرق هذا وقتًا أطول قليلًا من المعتاد. يُرجى الانتظار.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>لا تُعطى أرقام انتظار لهذه المعاملة</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>تُنجز هذه المعاملة بموعد مسبق فقط. يُرجى اختيار معاملة أخرى.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>عدد الأشخاص كبير جدًا لرقم انتظار واحد</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>رقم الانتظار الواحد مخصص لما لا يزيد على {limit} أشخاص. يُرجى التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>وُزِّعت جميع أرقام الانتظار لهذا اليوم</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>يُرجى العودة في يوم العمل التالي أو التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>لن يحين دورك اليوم</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>عدد المنتظرين كبير، ومن المرجّح ألا تُنجز معاملتك قبل الإغلاق. لا نريد أن تنتظر دون فائدة.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>نفدت أرقام اليوم لهذه المعاملة</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>لا يمكن إنجاز إلا عدد محدد من هذه المعاملات في اليوم الواحد.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>لا تُعطى أرقام انتظار الآن</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>يُرجى اتباع تعليمات الموظفين.</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>يوجد خلل في النظام وليس لديك مكان في الطابور بعد. يُرجى المحاولة مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>لم يُعثر على الموعد المحجوز</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>يُرجى التحقق من الرمز أو مراجعة الموظفين.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>لقد سجّلت حضورك من قبل</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>لديك مكانك في قائمة الانتظار. انتظر حتى يُنادى على رقمك.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>انتهى موعدك المحجوز</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>أُلغي الموعد أو مضى عليه وقت طويل. يُرجى مراجعة الموظفين.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>لم يُعثر على الرقم</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>يرجى التحقق من الرقم والرمز. أرقام الأيام الأخرى غير صالحة اليوم.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>أُدخلت رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>يرجى الانتظار دقيقة والمحاولة مجددًا، أو التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>لا يمكن إعادة رقمك إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>يُرجى مراجعة الموظفين أو أخذ رقم جديد.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>لقد أتيت مبكرًا</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>يُرجى تسجيل الحضور قرب موعدك المحجوز.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>يمكنك تسجيل الحضور {when}.</translation>
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
        <source>This machine is out of use</source>
        <translation>هذا الجهاز خارج الخدمة</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>لا يمكن أخذ رقم انتظار من هنا حاليًا. يُرجى التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>أصبح موعد محجوز متاحًا {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>اسأل الموظفين عنه.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>عُد {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>عندئذ تُوزَّع أرقام الانتظار التالية.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>احجز موعدًا</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>توجّه إلى نقطة خدمة أخرى</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>أنجز المعاملة عبر الإنترنت</translation>
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
        <source>Come in and wait</source>
        <translation>تفضل بالدخول وانتظر</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>عند النداء على رقمك يظهر على الشاشة مع رقم الشباك.</translation>
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
        <source>Number {number} has been given back</source>
        <translation>أُعيد الرقم {number}</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>شكرًا لإبلاغنا. يمكنك أخذ رقم جديد لاحقًا.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>لم يصل أي رد</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>انقطع الاتصال. يرجى المحاولة مجددًا أو التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد محجوز</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>لديّ رقم انتظار</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>سجّل حضورك برمز الحجز</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>اطّلع على دورك، أو عُد إلى الطابور، أو أعِد الرقم</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>سجّل الحضور</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>لقد عدت</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>العودة إلى الطابور</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>يُكتب الحرف O بالرقم 0 والحرف I بالرقم 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>اكتب رمز الحجز</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>أو ضع رمز الحجز تحت القارئ.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>اكتب رقم الانتظار ورمز التحقق</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>أو ضع الرمز المطبوع على تذكرتك تحت القارئ.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>الاتصال منقطع. يرجى الانتظار.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>أنت في الطابور من جديد</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>انتظر حتى يُنادى رقمك</translation>
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
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>يوجد مكان لك. انتظر في الداخل حتى يُنادى رقمك.</translation>
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
        <source>Wait, you will be called again</source>
        <translation>انتظر، سيُنادى عليك مجددًا</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>تُستأنف معاملتك حوالي الساعة {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>مكانك محفوظ. إذا كنت قد عدت فأبلغنا بالضغط على الزر.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>نُودي رقمك من قبل</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>يمكنك العودة إلى الطابور حتى الساعة {time}.</translation>
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
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>لا يمكن إعادته إلى الطابور. يرجى التوجه إلى الموظفين أو أخذ رقم جديد.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>لا أحد قبلك في الطابور</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>الأرقام التي قبلك: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>مضى موعدك المحجوز في الساعة {time}: تنتظر من دونه.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>موعدك المحجوز: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>تستغرق الطباعة وقتًا أطول من المعتاد. تذكّر رقمك أو امسح الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>تجري طباعة تذكرتك.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>طُبعت تذكرتك. يُرجى أخذها.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>يُرجى أخذ تذكرتك. إذا لم تخرج ورقة فامسح الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>ربما لم تُطبع تذكرتك. تذكّر رقمك أو امسح الرمز بهاتفك. مكانك في الطابور محفوظ.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>لا توجد تذكرة ورقية. تذكّر رقمك أو امسح الرمز بهاتفك. مكانك في الطابور محفوظ.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>قد لا يوجد مكان كافٍ في الداخل الآن. يُذكر في تذكرتك إن كنت تنتظر في الداخل أو في الخارج.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>لا توجد مساحة كافية في نقطة الخدمة الآن. ستحصل على رقم وتنتظر في الخارج حتى يُنادى عليه للدخول.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>لا تتوفر تذاكر ورقية الآن. سيظهر رقمك على هذه الشاشة ويمكنك مسح الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>الأرقام المنتظرة الآن: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>خذ رقم انتظار وانتظر هنا</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>خذ رقم انتظار</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>خذ رقم انتظار وعُد في الساعة {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>الطابور طويل. هل ما زلت تريد رقمًا؟</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>مدة الانتظار: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>التباين: ألوان قوية</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>إلى الأسفل: كل الأزرار في متناول مستخدم الكرسي المتحرك</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>النطق: يقرأ الجهاز بصوت مسموع</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>أحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>أستخدم كرسيًا متحركًا</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>أحتاج إلى حلقة سمعية</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>ما الذي تحتاجه عند الشباك؟</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>لا يرى هذا إلا الموظفون الذين يخدمونك. لا يُطبع ولا يُعرض على أي شاشة.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>أحتاج إلى دعم</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>يجري استدعاء الموظفين.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>يعلم الموظفون أنك تحتاج إلى مساعدة. يُرجى البقاء هنا.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>سيأتي شخص لمساعدتك. يُرجى البقاء هنا.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>لم يصل النداء إلى أحد. يُرجى التوجه إلى الموظفين.</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>مدة الانتظار: {time} تقريبًا على الأكثر</translation>
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
        <source>{minutes} minutes</source>
        <translation>{minutes} دقائق</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} دقيقة</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>ستُمسح الشاشة قريبًا. المسها أو اضغط أي مفتاح للمتابعة.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>عدد الأشخاص: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>النطق مفعّل. المفاتيح: التالي والسابق للتنقل في الشاشة، والاختيار للتحديد، والتكرار لإعادة القراءة. على الشاشة: المس لتسمع، والمس المكان نفسه مرة أخرى لتختار.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>رمز للهاتف: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
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
        <source>Plug in headphones to hear this.</source>
        <translation>صِل سماعات الرأس لسماع هذا.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>الخيارات الأولى</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>إرشادات حول معاملتك</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد محجوز</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>لديّ رقم انتظار</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>كم عددكم؟</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>احسب كل من يدخل معك، بمن فيهم الأطفال.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>لشخص واحد</numerusform>
            <numerusform>لشخصين</numerusform>
            <numerusform>لعدد %n أشخاص</numerusform>
            <numerusform>لعدد %n شخصًا</numerusform>
            <numerusform>لعدد %n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>First</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>لا، لن آخذ رقمًا</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>لا، سأحتفظ برقمي</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>نعم، سأغادر</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Your number</source>
        <translation>رقم انتظارك</translation>
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
        <translation>أُخذ في {date} الساعة&#xa0;{time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>الأرقام التي قبلك الساعة&#xa0;{time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>مدة الانتظار المقدّرة في الساعة {time}: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>تفضل بالدخول وانتظر حتى يُنادى على رقمك.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>نقطة الخدمة ممتلئة. انتظر في الخارج حتى يُنادى على رقمك للدخول.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>تابع دورك على هاتفك</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>احتفظ بهذه التذكرة إلى أن تُنجز معاملتك.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>رمز التحقق: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>عُد في الساعة {time}. مكانك محفوظ.</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>رقم انتظارك</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبع مرة أخرى</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>ستُمسح الشاشة الآن.</numerusform>
            <numerusform>ستُمسح الشاشة بعد ثانية واحدة.</numerusform>
            <numerusform>ستُمسح الشاشة بعد ثانيتين.</numerusform>
            <numerusform>ستُمسح الشاشة بعد %n ثوانٍ.</numerusform>
            <numerusform>ستُمسح الشاشة بعد %n ثانية.</numerusform>
            <numerusform>ستُمسح الشاشة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
</context>
</TS>
