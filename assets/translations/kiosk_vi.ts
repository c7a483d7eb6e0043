<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>Quý vị có thể làm gì thay thế</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Tôi đã xong</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>Tôi đi</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Tôi đã xong</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Chọn ngôn ngữ</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hôm nay lúc {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>ngày mai lúc {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} lúc {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{weekday}, ngày {day} {month}, lúc {time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>thứ Sáu</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>January</source>
        <translation>tháng 1</translation>
    </message>
    <message>
        <source>February</source>
        <translation>tháng 2</translation>
    </message>
    <message>
        <source>March</source>
        <translation>tháng 3</translation>
    </message>
    <message>
        <source>April</source>
        <translation>tháng 4</translation>
    </message>
    <message>
        <source>May</source>
        <translation>tháng 5</translation>
    </message>
    <message>
        <source>June</source>
        <translation>tháng 6</translation>
    </message>
    <message>
        <source>July</source>
        <translation>tháng 7</translation>
    </message>
    <message>
        <source>August</source>
        <translation>tháng 8</translation>
    </message>
    <message>
        <source>September</source>
        <translation>tháng 9</translation>
    </message>
    <message>
        <source>October</source>
        <translation>tháng 10</translation>
    </message>
    <message>
        <source>November</source>
        <translation>tháng 11</translation>
    </message>
    <message>
        <source>December</source>
        <translation>tháng 12</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Bắt đầu tại đây</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>Báo có mặt tại đây</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Theo dõi hàng chờ trên điện thoại</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>Vui lòng xem giờ mở cửa ở lối vào.</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>Số thứ tự sẽ được cấp lại {when}.</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>Nếu đã có số, vui lòng chờ đến khi số được gọi.</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>Nếu có lịch hẹn, quý vị vẫn có thể báo có mặt tại đây.</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>Hiện không cấp thêm số thứ tự cho việc này</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>Hiện không cấp thêm số thứ tự</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Điểm dịch vụ đã đóng cửa</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>Hiện không còn chỗ</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>Điểm dịch vụ và hàng chờ bên ngoài đã đầy nên hiện không thể cấp thêm số thứ tự. Vui lòng thử lại sau.</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>Không cấp số thứ tự cho việc này</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>Việc này chỉ được giải quyết theo lịch hẹn. Vui lòng chọn việc khác.</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>Quá nhiều người cho một số thứ tự</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>Một số thứ tự dành cho tối đa {limit} người. Vui lòng liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>Đã cấp hết số thứ tự của hôm nay</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Vui lòng quay lại vào ngày làm việc tiếp theo hoặc liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>Hôm nay sẽ không đến lượt quý vị</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>Có quá nhiều người đang chờ nên có lẽ không kịp giải quyết việc của quý vị trước giờ đóng cửa. Chúng tôi không muốn quý vị chờ vô ích.</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>Đã cấp hết số của hôm nay cho việc này</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>Mỗi ngày chỉ có thể giải quyết một số lượng nhất định những việc này.</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>Hiện không cấp số thứ tự</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>Vui lòng làm theo hướng dẫn của nhân viên.</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>Quý vị chưa nhận được số thứ tự</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>Hệ thống gặp sự cố và quý vị chưa có chỗ trong hàng chờ. Vui lòng thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>Không tìm thấy lịch hẹn</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>Vui lòng kiểm tra mã hoặc liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>Quý vị đã báo có mặt</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>Quý vị có chỗ trong hàng chờ. Vui lòng chờ đến khi số của quý vị được gọi.</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>Giờ hẹn của quý vị đã qua</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>Lịch hẹn đã bị hủy hoặc đã qua quá lâu. Vui lòng liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Không tìm thấy số</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>Vui lòng kiểm tra số và mã. Số của ngày khác không có giá trị hôm nay.</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>Quá nhiều mã sai</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>Vui lòng chờ một phút rồi thử lại, hoặc liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>Không thể đưa số của quý vị trở lại hàng chờ</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Vui lòng liên hệ nhân viên hoặc lấy số mới.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Quý vị đến sớm</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>Vui lòng báo có mặt gần giờ hẹn hơn.</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>Quý vị có thể báo có mặt {when}.</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>Vui lòng rời khỏi tòa nhà</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>Bình tĩnh ra ngoài bằng lối thoát gần nhất và làm theo hướng dẫn của nhân viên.</translation>
    </message>
    <message>
        <source>This machine is out of use</source>
        <translation>Máy này không hoạt động</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>Hiện không thể lấy số thứ tự tại đây. Vui lòng liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>Có một giờ hẹn trống {when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>Quay lại {when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>Khi đó sẽ cấp các số thứ tự tiếp theo.</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Đặt lịch hẹn</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>Đến điểm dịch vụ khác</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>Giải quyết việc này trên mạng</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>Thời gian chờ: tối đa khoảng {time}</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>tối đa khoảng {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>khoảng {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>khoảng {low}–{high} phút</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>khoảng {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Vui lòng chờ một lát</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>Máy lấy số đang khởi động.</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>Hiện không thể cấp số thứ tự</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>Kết nối bị gián đoạn và sẽ tự khôi phục. Vui lòng chờ một lát hoặc liên hệ nhân viên. Nếu đã có số, chỗ của quý vị trong hàng chờ vẫn được giữ.</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>Kết nối bị gián đoạn và quý vị chưa có chỗ trong hàng chờ. Vui lòng thử lại hoặc liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>Đang lấy số thứ tự cho quý vị</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>Kết nối bị gián đoạn. Yêu cầu của quý vị được giữ và sẽ gửi lại. Vui lòng chờ, quý vị không cần làm gì.</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>Việc này lâu hơn bình thường một chút. Vui lòng chờ.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Vui lòng chờ một lát.</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>Quay lại lúc {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Chỗ của quý vị được giữ. Quý vị không cần chờ ở đây đến lúc đó.</translation>
    </message>
    <message>
        <source>Come in and wait</source>
        <translation>Mời vào và chờ</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>Khi số của quý vị được gọi, số và quầy sẽ hiện trên màn hình.</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>Trả lại số {number}?</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>Quý vị sẽ mất chỗ trong hàng chờ. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>Đã trả lại số {number}</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Cảm ơn quý vị đã báo. Quý vị có thể lấy số mới sau.</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>Không có phản hồi</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>Kết nối bị gián đoạn. Vui lòng thử lại hoặc liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tôi có lịch hẹn</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Tôi có số thứ tự</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>Báo có mặt bằng mã lịch hẹn</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>Xem lượt, trở lại hàng chờ hoặc trả lại số</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Báo có mặt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Tôi đã quay lại</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>Trở lại hàng chờ</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>Chữ O nhập là 0, chữ I nhập là 1.</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>Nhập mã lịch hẹn</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>Hoặc đưa mã lịch hẹn vào máy đọc.</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>Nhập số thứ tự và mã kiểm tra</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>Hoặc đưa mã trên phiếu vào máy đọc.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>Kết nối đang bị gián đoạn. Vui lòng chờ.</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>Quý vị lại ở trong hàng chờ</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Chờ đến khi số của quý vị được gọi</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>Chờ bên ngoài</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>Điểm dịch vụ đã đầy. Vui lòng vào khi số của quý vị được gọi vào.</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Đã có chỗ cho quý vị. Chờ bên trong đến khi số được gọi.</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>Đến quầy {counter}</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>Đến lượt quý vị.</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>Quý vị đang được phục vụ tại quầy {counter}</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>Vui lòng chờ, quý vị sẽ được gọi lại</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>Việc của quý vị tiếp tục vào khoảng {time}.</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>Chỗ của quý vị được giữ. Nếu đã quay lại, hãy nhấn nút.</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>Số của quý vị đã được gọi</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>Quý vị có thể trở lại hàng chờ đến {time}.</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>Lượt này đã kết thúc</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>Số này không còn trong hàng chờ. Nếu nhầm lẫn, vui lòng liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>Không thể đưa số này trở lại hàng chờ. Vui lòng liên hệ nhân viên hoặc lấy số mới.</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>Không có ai trước quý vị</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>Các số trước quý vị: {count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>Giờ hẹn {time} của quý vị đã qua: quý vị chờ không theo lịch hẹn.</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>Giờ hẹn của quý vị: {time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>In lâu hơn bình thường. Vui lòng nhớ số hoặc quét mã bằng điện thoại.</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>Đang in phiếu của quý vị.</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>Phiếu của quý vị đã in xong. Vui lòng lấy phiếu.</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>Vui lòng lấy phiếu. Nếu không có giấy ra, vui lòng quét mã bằng điện thoại.</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Phiếu của quý vị có thể chưa được in. Vui lòng nhớ số hoặc quét mã bằng điện thoại. Chỗ của quý vị trong hàng chờ được giữ.</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>Không có phiếu giấy. Vui lòng nhớ số hoặc quét mã bằng điện thoại. Chỗ của quý vị trong hàng chờ được giữ.</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>Hiện bên trong có thể không đủ chỗ. Trên phiếu có ghi quý vị chờ bên trong hay bên ngoài.</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>Hiện bên trong không đủ chỗ. Quý vị nhận số và chờ bên ngoài đến khi được gọi vào.</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>Hiện không có phiếu giấy. Số của quý vị hiện trên màn hình này và quý vị có thể quét mã bằng điện thoại.</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>Các số đang chờ: {count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>Lấy số và chờ tại đây</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Lấy số</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>Lấy số và quay lại lúc {time}</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>Hàng chờ đang dài. Quý vị vẫn muốn lấy số?</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>Thời gian chờ: {wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Tương phản</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Chữ to</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Thấp hơn</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Giọng nói</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>Tương phản: màu sắc nổi bật</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>Thấp hơn: ngồi xe lăn với tới được tất cả các nút</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>Giọng nói: máy đọc thành tiếng</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tôi cần thêm thời gian</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Tôi cần phiên dịch</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Tôi dùng xe lăn</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>Tôi cần vòng cảm ứng trợ thính</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>Quý vị cần gì tại quầy?</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>Chỉ nhân viên phục vụ quý vị thấy thông tin này. Thông tin này không được in ra và không hiện trên màn hình chung.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>Tôi cần hỗ trợ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>Đang gọi nhân viên.</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>Nhân viên đã biết quý vị cần trợ giúp. Vui lòng chờ tại đây.</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>Có người đang đến giúp quý vị. Vui lòng chờ tại đây.</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>Chưa gọi được ai. Vui lòng liên hệ nhân viên.</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>Màn hình sắp được xóa. Để tiếp tục, vui lòng chạm vào màn hình hoặc nhấn phím bất kỳ.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Số người: {count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>Giọng nói đang bật. Các phím: phím tiếp theo và phím trước để di chuyển trên màn hình, phím chọn để chọn, phím lặp lại để nghe lại. Trên màn hình: chạm để nghe, chạm lại đúng chỗ đó để chọn.</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>Mã cho điện thoại: {what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>Plug in headphones to hear this.</source>
        <translation>Cắm tai nghe để nghe nội dung này.</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>Lựa chọn khác</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>Các lựa chọn đầu</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Tôi đã xong</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>Hướng dẫn về việc của quý vị</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tôi có lịch hẹn</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>Tôi có số thứ tự</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Tôi đã xong</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Có bao nhiêu người?</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>Tính tất cả những người cùng vào với quý vị, kể cả trẻ em.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>Cho %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Trang đầu</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>Không, tôi không lấy số</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Không, tôi giữ số</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>Có, tôi đi</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>Quay lại lúc {time}. Chỗ của quý vị được giữ.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <source>{hour:02}:{minute:02}</source>
        <translation>{hour:02}:{minute:02}</translation>
    </message>
    <message>
        <source>Taken {date} at {time}</source>
        <translation>Đã lấy ngày {date} lúc {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>Các số trước quý vị lúc {time}: {count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>Thời gian chờ ước tính lúc {time}: {wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>Mời vào và chờ đến khi số của quý vị được gọi.</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>Điểm dịch vụ đã đầy. Chờ bên ngoài đến khi số của quý vị được gọi vào.</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>Theo dõi hàng chờ trên điện thoại</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Giữ phiếu này đến khi quý vị được phục vụ xong.</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>Mã kiểm tra: {code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>BẢN SAO</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Tôi đã xong</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>Màn hình sẽ được xóa sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Tôi cần thêm thời gian</translation>
    </message>
</context>
</TS>
