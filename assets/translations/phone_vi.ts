<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>Không tìm thấy số</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>Địa chỉ sai, hoặc số của ngày khác.</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>Ngày của số này đã hết</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>Số chỉ có giá trị trong một ngày. Vui lòng lấy số mới khi quý vị đến lần sau.</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Vui lòng chờ một lát</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>Có quá nhiều địa chỉ sai từ mạng của quý vị. Trang này sẽ tự thử lại.</translation>
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
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
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
        <source>Come in now</source>
        <translation>Mời vào ngay</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>Đã có chỗ cho quý vị. Chờ bên trong đến khi số được gọi.</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>Chờ đến khi số của quý vị được gọi</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>Khi đó trang này và màn hình sẽ cho biết quầy.</translation>
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
        <source>Come back at {time}</source>
        <translation>Quay lại lúc {time}</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>Chỗ của quý vị được giữ. Quý vị không cần chờ ở đây đến lúc đó.</translation>
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
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>Để quay lại hàng chờ, hãy đưa phiếu tại máy lấy số hoặc cho nhân viên xem trước {time}.</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>Quý vị đã lỡ lượt gọi</translation>
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
        <source>Number {number} has been given back</source>
        <translation>Đã trả lại số {number}</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>Cảm ơn quý vị đã báo. Quý vị có thể lấy số mới sau.</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>Vui lòng liên hệ nhân viên hoặc lấy số mới.</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>Điểm dịch vụ đã đóng cửa</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>Vui lòng quay lại vào ngày làm việc tiếp theo hoặc liên hệ nhân viên.</translation>
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
        <source>Your number</source>
        <translation>Số của quý vị</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>Số phiếu trước quý vị</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>Thời gian chờ ước tính</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Cập nhật lúc {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>Mất kết nối. Đây là tình trạng lúc {time}.</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>Trang này không còn được cập nhật. Đây là tình trạng lúc {time}. Vui lòng tải lại trang.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} phút trước</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Tải lại</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>Chạm vào trang một lần để nghe được lượt gọi của quý vị.</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>Hãy để trang này mở: trang sẽ báo khi đến lượt quý vị.</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>Âm thanh và rung</translation>
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
        <source>I am leaving</source>
        <translation>Tôi đi</translation>
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
        <source>Yes, I am leaving</source>
        <translation>Có, tôi đi</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>Không, tôi giữ số</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>Không trả lại được số. Vui lòng hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>Trang này tự cập nhật.</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>Để trả lại số, hãy dùng máy lấy số hoặc hỏi nhân viên.</translation>
    </message>
</context>
</TS>
