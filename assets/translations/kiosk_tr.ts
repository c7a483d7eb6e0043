<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Bunun yerine yapabilecekleriniz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Devamı</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Bitirdim</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Ayrılıyorum</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Bitirdim</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Dil seçin</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>bugün saat {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>yarın saat {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} saat {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{day} {month} {weekday} saat {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>Pazartesi günü</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>Salı günü</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>Çarşamba günü</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>Perşembe günü</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>Cuma günü</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>Cumartesi günü</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>Pazar günü</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Haziran</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Temmuz</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Ekim</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Buradan başlayın</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Geliş kaydınızı buradan yapın</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Sıranızı telefonunuzdan takip edin</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Çalışma saatleri için lütfen girişe bakın.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Sıra numaralarının yeniden verileceği zaman: {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Sıra numaranız varsa çağrılana kadar bekleyin.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Randevunuz varsa geliş kaydınızı buradan hâlâ yapabilirsiniz.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>Bu işlem için şu anda artık sıra numarası verilmiyor</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Şu anda artık sıra numarası verilmiyor</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Hizmet noktası kapalı</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Şu anda yer yok</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>Hizmet noktası ve dışarıdaki sıra dolu olduğundan şu anda yeni sıra numarası verilemiyor. Lütfen daha sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>Bu işlem için sıra numarası verilmiyor</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Bu işlem yalnızca randevuyla yapılır. Lütfen başka bir işlem seçin.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>Bir sıra numarası için kişi sayısı çok fazla</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Bir sıra numarası en fazla {limit} kişi içindir. Lütfen görevlilere başvurun.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Bugünkü bütün sıra numaraları verildi</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Lütfen bir sonraki açık günde gelin veya görevlilere başvurun.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Sıranız bugün gelmeyecek</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Bekleyen o kadar çok kişi var ki işleminize kapanıştan önce büyük olasılıkla bakılamayacak. Boşuna beklemenizi istemeyiz.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Bu işlem için bugünkü numaralar verildi</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>Bir günde bu işlemlerden yalnızca belirli bir sayıda yapılabilir.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Şu anda sıra numarası verilmiyor</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Lütfen görevlilerin talimatlarına uyun.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Sıra numarası alamadınız</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>Sistemde bir aksaklık var ve henüz sırada yeriniz yok. Lütfen birazdan tekrar deneyin.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Randevu bulunamadı</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Lütfen kodu kontrol edin veya görevlilere başvurun.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Geliş kaydınız zaten yapıldı</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>Sırada yeriniz var. Numaranız çağrılana kadar bekleyin.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Randevu saatiniz geçti</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Randevu iptal edilmiş veya üzerinden çok zaman geçmiş. Lütfen görevlilere başvurun.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numara bulunamadı</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Lütfen numarayı ve kodu kontrol edin. Başka günlerin numaraları bugün geçerli değildir.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>Çok fazla yanlış kod girildi</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Lütfen bir dakika bekleyip tekrar deneyin veya görevlilere başvurun.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Numaranız sıraya geri alınamıyor</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Lütfen görevlilere başvurun veya yeni bir numara alın.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Erken geldiniz</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Lütfen geliş kaydınızı randevu saatinize yakın yapın.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Geliş kaydı yapabileceğiniz zaman: {when}.</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Lütfen binayı terk edin</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>En yakın çıkıştan sakince çıkın ve görevlilerin talimatlarına uyun.</translation>
    </message>
    <message>
        <source>This machine is out of use</source>
        <translation>Bu makine hizmet dışı</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Şu anda buradan sıra numarası alınamıyor. Lütfen görevlilere başvurun.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>Boşalan randevu: {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Görevlilere sorun.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Yeniden gelin: {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>O zaman sonraki sıra numaraları verilecek.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Randevu alın</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Başka bir hizmet noktasına gidin</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>İşlemi internetten yapın</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Bekleme: en fazla yaklaşık {time}</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>en fazla yaklaşık {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>yaklaşık {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>yaklaşık {low}–{high} dk</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>yaklaşık {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} dakika</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Sıra numarası makinesi başlatılıyor.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Şu anda sıra numarası verilemiyor</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Bağlantı kesildi, kendiliğinden geri gelecek. Lütfen biraz bekleyin veya görevlilere başvurun. Sıra numaranız varsa sıradaki yeriniz korunur.</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Bağlantı kesildi ve henüz sırada yeriniz yok. Lütfen tekrar deneyin veya görevlilere başvurun.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Sıra numaranız alınıyor</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Bağlantı kesildi. İsteğiniz saklandı ve yeniden gönderilecek. Lütfen bekleyin, bir şey yapmanız gerekmez.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>Bu, her zamankinden biraz uzun sürüyor. Lütfen bekleyin.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Bir dakika lütfen.</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Saat {time} olduğunda geri gelin</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Yeriniz korunur. O zamana kadar burada beklemeniz gerekmez.</translation>
    </message>
    <message>
        <source>Come in and wait</source>
        <translation>İçeri girin ve bekleyin</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>Numaranız çağrıldığında onu ve gişeyi ekranda görürsünüz.</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>{number} numarasından vazgeçiyor musunuz?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Sıradaki yerinizi kaybedersiniz. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>{number} numarası geri verildi</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Haber verdiğiniz için teşekkürler. Daha sonra yeni bir numara alabilirsiniz.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Yanıt gelmedi</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Bağlantı kesildi. Lütfen tekrar deneyin veya görevlilere başvurun.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Randevum var</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Sıra numaram var</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Randevu kodunuzla geliş kaydı yapın</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Sıranızı görün, sıraya dönün veya numaradan vazgeçin</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Geliş kaydı</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Geri geldim</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Sıraya dön</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>O harfi 0, I harfi 1 olarak yazılır.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Randevu kodunuzu yazın</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Veya randevu kodunu okuyucuya gösterin.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Sıra numaranızı ve kontrol kodunu yazın</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Veya fişteki kodu okuyucuya gösterin.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Bağlantı kesik. Lütfen bekleyin.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Yeniden sıradasınız</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Numaranız çağrılana kadar bekleyin</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Dışarıda bekleyin</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>Hizmet noktası dolu. Numaranız içeri çağrıldığında girin.</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Sizin için yer var. Numaranız çağrılana kadar içeride bekleyin.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>{counter} numaralı gişeye gidin</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Sıra sizde.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>{counter} numaralı gişede işleminiz yapılıyor</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Bekleyin, yeniden çağrılacaksınız</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>İşleminiz yaklaşık {time} saatinde devam eder.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Yeriniz korunuyor. Geri geldiyseniz düğmeye basın.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Numaranız daha önce çağrıldı</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Saat {time} olana kadar sıraya dönebilirsiniz.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Bu ziyaret sona erdi</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Numara artık sırada değil. Bu bir hataysa görevlilere başvurun.</translation>
    </message>
    <message>
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Sıraya geri alınamıyor. Görevlilere başvurun veya yeni bir numara alın.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Önünüzde kimse yok</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Önünüzdeki numara sayısı: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>{time} randevunuzun saati geçti: randevusuz bekliyorsunuz.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Randevu saatiniz: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>Yazdırma her zamankinden uzun sürüyor. Numaranızı aklınızda tutun veya kodu telefonunuzla tarayın.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Sıra fişiniz yazdırılıyor.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Sıra fişiniz yazdırıldı. Lütfen alın.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Lütfen sıra fişinizi alın. Kâğıt çıkmadıysa kodu telefonunuzla tarayın.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Sıra fişiniz yazdırılmamış olabilir. Numaranızı aklınızda tutun veya kodu telefonunuzla tarayın. Sıradaki yeriniz korunur.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Kâğıt fiş yok. Numaranızı aklınızda tutun veya kodu telefonunuzla tarayın. Sıradaki yeriniz korunur.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Şu anda içeride yeterli yer olmayabilir. İçeride mi dışarıda mı bekleyeceğiniz fişinizde yazar.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Şu anda içeride yeterli yer yok. Bir numara alırsınız ve içeri çağrılana kadar dışarıda beklersiniz.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Şu anda kâğıt fiş verilemiyor. Numaranız bu ekranda gösterilir, kodu telefonunuzla tarayabilirsiniz.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Şu anda bekleyen numara sayısı: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Numara al ve burada bekle</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Numara al</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Numara al ve saat {time} olduğunda geri gel</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Sıra uzun. Yine de numara istiyor musunuz?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Bekleme: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Daha aşağı</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Kontrast: güçlü renkler</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Daha aşağı: bütün düğmelere tekerlekli sandalyeden ulaşılır</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Sesli okuma: makine ekranı sesli okur</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Daha fazla zamana ihtiyacım var</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Tercümana ihtiyacım var</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Tekerlekli sandalye kullanıyorum</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>İşitme döngüsüne ihtiyacım var</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Gişede neye ihtiyacınız var?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Bunu yalnızca size hizmet veren görevliler görür. Yazdırılmaz ve ortak ekranlarda gösterilmez.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Desteğe ihtiyacım var</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Görevliler çağrılıyor.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Görevliler yardıma ihtiyacınız olduğunu biliyor. Lütfen burada bekleyin.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>Size yardım etmek için biri geliyor. Lütfen burada bekleyin.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Çağrı kimseye ulaşmadı. Lütfen görevlilere başvurun.</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Ekran birazdan temizlenecek. Devam etmek için ekrana dokunun veya herhangi bir tuşa basın.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Kişi sayısı: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Sesli okuma açık. Tuşlar: sonraki ve önceki tuşlarıyla ekranda ilerleyin, seçme tuşuyla seçin, tekrar tuşuyla yeniden dinleyin. Ekranda: duymak için dokunun, seçmek için aynı yere yeniden dokunun.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Telefon için kod: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Plug in headphones to hear this.</source>
        <translation>Bunu duymak için kulaklık takın.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Diğer seçenekler</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>İlk seçenekler</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Bitirdim</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>İşleminizle ilgili bilgiler</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Randevum var</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Sıra numaram var</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Bitirdim</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Kaç kişisiniz?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Sizinle içeri girecek herkesi sayın, çocukları da.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>%n kişi için</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Devamı</translation>
    </message>
    <message>
        <source>First</source>
        <translation>İlk sayfa</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>Hayır, numara almıyorum</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Hayır, numaram kalsın</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Evet, ayrılıyorum</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Saat {time} olduğunda geri gelin. Yeriniz korunur.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Numaranız</translation>
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
        <translation>Alındığı zaman: {date}, saat {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Saat {time} itibarıyla önünüzdeki numara sayısı: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Saat {time} itibarıyla tahmini bekleme: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>İçeri girin ve numaranız çağrılana kadar bekleyin.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>Hizmet noktası dolu. Numaranız içeri çağrılana kadar dışarıda bekleyin.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Sıranızı telefonunuzdan takip edin</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>İşleminiz bitene kadar bu fişi saklayın.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Kontrol kodu: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPYA</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Bitirdim</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Ekran %n saniye içinde temizlenecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Daha fazla zamana ihtiyacım var</translation>
    </message>
</context>
</TS>
