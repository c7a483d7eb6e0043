<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Numara bulunamadı</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Adres yanlış ya da numara başka bir güne ait.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>Bu numaranın günü sona erdi</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Numara bir gün geçerlidir. Tekrar geldiğinizde yeni bir numara alın.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika lütfen</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>Ağınızdan çok sayıda yanlış adres geldi. Bu sayfa kendiliğinden yeniden dener.</translation>
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
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
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
        <source>Come in now</source>
        <translation>Şimdi içeri girin</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Sizin için yer var. Numaranız çağrılana kadar içeride bekleyin.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Numaranız çağrılana kadar bekleyin</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>O zaman bu sayfa ve ekran size gişeyi gösterir.</translation>
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
        <source>Come back at {time}</source>
        <translation>Saat {time} olduğunda geri gelin</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Yeriniz korunur. O zamana kadar burada beklemeniz gerekmez.</translation>
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
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Sıraya geri dönmek için biletinizi en geç {time} saatine kadar sıra numarası makinesinde veya görevlilere gösterin.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Çağrınızı kaçırdınız</translation>
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
        <source>Number {number} has been given back</source>
        <translation>{number} numarası geri verildi</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Haber verdiğiniz için teşekkürler. Daha sonra yeni bir numara alabilirsiniz.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Lütfen görevlilere başvurun veya yeni bir numara alın.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Hizmet noktası kapalı</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Lütfen bir sonraki açık günde gelin veya görevlilere başvurun.</translation>
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
        <source>Your number</source>
        <translation>Numaranız</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Önünüzdeki numaralar</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Tahmini bekleme</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Saat {time} itibarıyla</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Bağlantı kesildi. Saat {time} itibarıyla durum böyleydi.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>Bu sayfa artık güncellenmiyor. Saat {time} itibarıyla durum böyleydi. Lütfen sayfayı yeniden yükleyin.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} dk önce</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Yeniden yükle</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Çağrınızı duymak için sayfaya bir kez dokunun.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Bu sayfayı açık tutun: sıranız gelince size bildirir.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Ses ve titreşim</translation>
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
        <source>I am leaving</source>
        <translation>Ayrılıyorum</translation>
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
        <source>Yes, I am leaving</source>
        <translation>Evet, ayrılıyorum</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Hayır, numaram kalsın</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Numara geri verilemedi. Lütfen görevlilere başvurun.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>Bu sayfa kendiliğinden yenilenir.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Numarayı geri vermek için sıra numarası makinesini kullanın veya görevlilere başvurun.</translation>
    </message>
</context>
</TS>
