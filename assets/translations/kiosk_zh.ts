<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AlternativesSheet</name>
    <message>
        <source>What you can do instead</source>
        <translation>您还可以这样做</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>I am leaving</source>
        <translation>我要离开</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>请选择语言</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>{weekday} at {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} at {time}</source>
        <translation>{month}{day}日（{weekday}）{time}</translation>
    </message>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Check in here</source>
        <translation>在此签到</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>用手机查看排队情况</translation>
    </message>
    <message>
        <source>Please see the opening hours at the entrance.</source>
        <translation>请在入口处查看开放时间。</translation>
    </message>
    <message>
        <source>Queue numbers are given out again {when}.</source>
        <translation>{when} 重新发放排队号。</translation>
    </message>
    <message>
        <source>If you already have a number, wait until it is called.</source>
        <translation>如果您已有排队号，请等候叫号。</translation>
    </message>
    <message>
        <source>With an appointment you can still check in here.</source>
        <translation>如有预约，您仍可在此签到。</translation>
    </message>
    <message>
        <source>No more queue numbers for this matter now</source>
        <translation>此事项目前不再发放排队号</translation>
    </message>
    <message>
        <source>No more queue numbers now</source>
        <translation>目前不再发放排队号</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>服务点已关闭</translation>
    </message>
    <message>
        <source>There is no room right now</source>
        <translation>目前没有空位</translation>
    </message>
    <message>
        <source>The service point and the waiting line outside are full, so no more queue numbers can be given at the moment. Please try again later.</source>
        <translation>服务点和外面的队伍都已满，目前不能再发放排队号。请稍后再试。</translation>
    </message>
    <message>
        <source>No queue numbers for this matter</source>
        <translation>此事项不发放排队号</translation>
    </message>
    <message>
        <source>This matter is dealt with by appointment only. Please choose another matter.</source>
        <translation>此事项只能预约办理。请选择其他事项。</translation>
    </message>
    <message>
        <source>Too many people for one queue number</source>
        <translation>一个排队号的人数过多</translation>
    </message>
    <message>
        <source>One queue number is for at most {limit} people. Please turn to the staff.</source>
        <translation>一个排队号最多供 {limit} 人使用。请咨询工作人员。</translation>
    </message>
    <message>
        <source>All queue numbers have been given today</source>
        <translation>今天的排队号已全部发完</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>请在下一个开放日再来，或咨询工作人员。</translation>
    </message>
    <message>
        <source>Your turn would not come today</source>
        <translation>今天轮不到您</translation>
    </message>
    <message>
        <source>So many people are waiting that your matter could probably not be dealt with before we close. We do not want you to wait in vain.</source>
        <translation>等候的人很多，关门前很可能无法办理您的事项。我们不希望您白等。</translation>
    </message>
    <message>
        <source>Today&apos;s numbers for this matter have been given out</source>
        <translation>此事项今天的排队号已发完</translation>
    </message>
    <message>
        <source>Only a certain number of these matters can be dealt with in one day.</source>
        <translation>此类事项每天只能办理一定数量。</translation>
    </message>
    <message>
        <source>No queue numbers right now</source>
        <translation>目前不发放排队号</translation>
    </message>
    <message>
        <source>Please follow the instructions of the staff.</source>
        <translation>请听从工作人员的指示。</translation>
    </message>
    <message>
        <source>You did not get a queue number</source>
        <translation>您没有取到排队号</translation>
    </message>
    <message>
        <source>There is a disturbance in the system and you have no place in the queue yet. Please try again in a moment.</source>
        <translation>系统出现故障，您还没有排上队。请稍后再试。</translation>
    </message>
    <message>
        <source>The booked time was not found</source>
        <translation>未找到预约</translation>
    </message>
    <message>
        <source>Please check the code, or turn to the staff.</source>
        <translation>请检查代码，或咨询工作人员。</translation>
    </message>
    <message>
        <source>You have already checked in</source>
        <translation>您已经签到</translation>
    </message>
    <message>
        <source>You have your place in the queue. Wait until your number is called.</source>
        <translation>您已在排队。请等候叫号。</translation>
    </message>
    <message>
        <source>Your booked time is over</source>
        <translation>您的预约时间已过</translation>
    </message>
    <message>
        <source>It was cancelled, or it was too long ago. Please turn to the staff.</source>
        <translation>预约已取消，或已过去太久。请咨询工作人员。</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>未找到该号码</translation>
    </message>
    <message>
        <source>Please check the number and the code. Numbers of other days do not hold today.</source>
        <translation>请检查号码和代码。其他日期的号码今天无效。</translation>
    </message>
    <message>
        <source>Too many codes were wrong</source>
        <translation>错误代码次数过多</translation>
    </message>
    <message>
        <source>Please wait a minute and try again, or turn to the staff.</source>
        <translation>请等一分钟再试，或咨询工作人员。</translation>
    </message>
    <message>
        <source>Your number cannot be put back into the queue</source>
        <translation>您的号码不能重新排队</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>请咨询工作人员，或重新取号。</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>您来早了</translation>
    </message>
    <message>
        <source>Please check in nearer to your booked time.</source>
        <translation>请在临近预约时间时签到。</translation>
    </message>
    <message>
        <source>You can check in {when}.</source>
        <translation>您可以在 {when} 签到。</translation>
    </message>
    <message>
        <source>Please leave the building</source>
        <translation>请离开大楼</translation>
    </message>
    <message>
        <source>Leave calmly by the nearest exit and follow the instructions of the staff.</source>
        <translation>请从最近的出口有序离开，并听从工作人员的指示。</translation>
    </message>
    <message>
        <source>This machine is out of use</source>
        <translation>本机暂停使用</translation>
    </message>
    <message>
        <source>Queue numbers cannot be taken here at the moment. Please turn to the staff.</source>
        <translation>目前不能在这里取号。请咨询工作人员。</translation>
    </message>
    <message>
        <source>A booked time has become free {when}</source>
        <translation>有空出的预约时间：{when}</translation>
    </message>
    <message>
        <source>Ask the staff for it.</source>
        <translation>请向工作人员咨询。</translation>
    </message>
    <message>
        <source>Come back {when}</source>
        <translation>请再来：{when}</translation>
    </message>
    <message>
        <source>Then the next queue numbers are given out.</source>
        <translation>届时发放下一批排队号。</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>请预约</translation>
    </message>
    <message>
        <source>Go to another service point</source>
        <translation>请前往其他服务点</translation>
    </message>
    <message>
        <source>Deal with the matter online</source>
        <translation>请在网上办理</translation>
    </message>
    <message>
        <source>Wait: at most about {time}</source>
        <translation>等候时间：最多约 {time}</translation>
    </message>
    <message>
        <source>at most about {time}</source>
        <translation>最多约 {time}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>about {low}–{high} min</source>
        <translation>约 {low}–{high} 分钟</translation>
    </message>
    <message>
        <source>about {low} – {high}</source>
        <translation>约 {low} – {high}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The queue number machine is starting.</source>
        <translation>取号机正在启动。</translation>
    </message>
    <message>
        <source>Queue numbers cannot be given right now</source>
        <translation>目前不能发放排队号</translation>
    </message>
    <message>
        <source>The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. If you already have a number, you keep your place in the queue.</source>
        <translation>连接已中断，将自动恢复。请稍候，或咨询工作人员。如果您已有排队号，您的位置会保留。</translation>
    </message>
    <message>
        <source>The connection was interrupted and you have no place in the queue yet. Please try again or turn to the staff.</source>
        <translation>连接已中断，您还没有排上队。请再试一次，或咨询工作人员。</translation>
    </message>
    <message>
        <source>Getting your queue number</source>
        <translation>正在为您取号</translation>
    </message>
    <message>
        <source>The connection is interrupted. Your request is kept and sent again: please wait, you do not need to do anything.</source>
        <translation>连接已中断。您的请求已保存，将重新发送。请稍候，您无需进行任何操作。</translation>
    </message>
    <message>
        <source>This takes a little longer than usual. Please wait.</source>
        <translation>所需时间比平时稍长。请稍候。</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Come back at {time}</source>
        <translation>请在 {time} 回来</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>您的位置会保留。在此之前您不必在这里等候。</translation>
    </message>
    <message>
        <source>Come in and wait</source>
        <translation>请进来等候</translation>
    </message>
    <message>
        <source>When your number is called, you see it and the counter on the display.</source>
        <translation>叫到您的号码时，屏幕上会显示号码和窗口。</translation>
    </message>
    <message>
        <source>Give number {number} back?</source>
        <translation>要退还号码 {number} 吗？</translation>
    </message>
    <message>
        <source>You lose your place in the queue. This cannot be undone.</source>
        <translation>您将失去排队位置，且无法撤销。</translation>
    </message>
    <message>
        <source>Number {number} has been given back</source>
        <translation>号码 {number} 已退还</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>感谢您告知。您以后可以重新取号。</translation>
    </message>
    <message>
        <source>There was no answer</source>
        <translation>没有收到回应</translation>
    </message>
    <message>
        <source>The connection was interrupted. Please try again or turn to the staff.</source>
        <translation>连接已中断。请再试一次，或咨询工作人员。</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>我有预约</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>我有排队号</translation>
    </message>
    <message>
        <source>Check in with the code of your booking</source>
        <translation>用预约代码签到</translation>
    </message>
    <message>
        <source>See your turn, come back into the queue, or give the number back</source>
        <translation>查看进度、重新排队或退还号码</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>Come back into the queue</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>The letter O is typed as 0, and I as 1.</source>
        <translation>字母 O 请输入 0，字母 I 请输入 1。</translation>
    </message>
    <message>
        <source>Type the code of your booking</source>
        <translation>请输入预约代码</translation>
    </message>
    <message>
        <source>Or hold the code of your booking under the reader.</source>
        <translation>或将预约代码对准扫描器。</translation>
    </message>
    <message>
        <source>Type your queue number and its check code</source>
        <translation>请输入排队号和校验码</translation>
    </message>
    <message>
        <source>Or hold the code on your ticket under the reader.</source>
        <translation>或将号票上的代码对准扫描器。</translation>
    </message>
    <message>
        <source>The connection is interrupted. Please wait.</source>
        <translation>连接中断，请稍候。</translation>
    </message>
    <message>
        <source>You are in the queue again</source>
        <translation>您已重新排队</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>请等候叫号</translation>
    </message>
    <message>
        <source>Wait outside</source>
        <translation>请在外面等候</translation>
    </message>
    <message>
        <source>The service point is full. Come in when your number is called to come in.</source>
        <translation>服务点已满。叫到您的号码入内时，请进来。</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>里面有空位。请在里面等候叫号。</translation>
    </message>
    <message>
        <source>Go to counter {counter}</source>
        <translation>请到 {counter} 号柜台</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>轮到您了。</translation>
    </message>
    <message>
        <source>You are being served at counter {counter}</source>
        <translation>您正在 {counter} 号柜台办理</translation>
    </message>
    <message>
        <source>Wait, you will be called again</source>
        <translation>请等候，将再次叫您</translation>
    </message>
    <message>
        <source>Your matter goes on at about {time}.</source>
        <translation>您的事项将在 {time} 左右继续办理。</translation>
    </message>
    <message>
        <source>Your place is kept. If you are back already, say so with the button.</source>
        <translation>您的位置会保留。如已回来，请按按钮。</translation>
    </message>
    <message>
        <source>Your number has been called already</source>
        <translation>您的号码已叫过</translation>
    </message>
    <message>
        <source>You can come back into the queue until {time}.</source>
        <translation>您可在 {time} 之前重新排队。</translation>
    </message>
    <message>
        <source>This visit is over</source>
        <translation>本次办理已结束</translation>
    </message>
    <message>
        <source>The number is not in the queue any more. If this is a mistake, please turn to the staff.</source>
        <translation>该号码已不在队列中。如有错误，请咨询工作人员。</translation>
    </message>
    <message>
        <source>It cannot be put back into the queue. Please turn to the staff or take a new number.</source>
        <translation>无法重新排队。请咨询工作人员，或重新取号。</translation>
    </message>
    <message>
        <source>There is nobody before you</source>
        <translation>您前面没有人</translation>
    </message>
    <message>
        <source>Numbers before you: {count}</source>
        <translation>您前面的号码数：{count}</translation>
    </message>
    <message>
        <source>Your booked time {time} has passed: you wait without it.</source>
        <translation>您 {time} 的预约已过：您将按无预约等候。</translation>
    </message>
    <message>
        <source>Your booked time: {time}</source>
        <translation>您的预约时间：{time}</translation>
    </message>
    <message>
        <source>Printing takes longer than usual. Remember your number or scan the code with your phone.</source>
        <translation>打印时间比平时长。请记住您的号码，或用手机扫描二维码。</translation>
    </message>
    <message>
        <source>Your ticket is being printed.</source>
        <translation>正在打印您的号票。</translation>
    </message>
    <message>
        <source>Your ticket is printed. Please take it.</source>
        <translation>您的号票已打印。请取走。</translation>
    </message>
    <message>
        <source>Please take your ticket. If no paper came, scan the code with your phone.</source>
        <translation>请取走您的号票。如果没有出纸，请用手机扫描二维码。</translation>
    </message>
    <message>
        <source>Your ticket may not have been printed. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>您的号票可能没有打印出来。请记住您的号码，或用手机扫描二维码。您的排队位置会保留。</translation>
    </message>
    <message>
        <source>No paper ticket. Remember your number or scan the code with your phone. Your place in the queue is safe.</source>
        <translation>没有纸质号票。请记住您的号码，或用手机扫描二维码。您的排队位置会保留。</translation>
    </message>
    <message>
        <source>There may not be enough room inside right now. Your ticket says whether you wait inside or outside.</source>
        <translation>目前室内可能没有足够的位置。号票上会说明您在室内还是外面等候。</translation>
    </message>
    <message>
        <source>There is not enough room inside right now. You get a number and wait outside until it is called to come in.</source>
        <translation>目前室内没有足够的位置。您将取到号码，并在外面等候叫号入内。</translation>
    </message>
    <message>
        <source>No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.</source>
        <translation>目前没有纸质号票。您的号码会显示在此屏幕上，您可以用手机扫描二维码。</translation>
    </message>
    <message>
        <source>Numbers waiting now: {count}</source>
        <translation>目前等候的号码数：{count}</translation>
    </message>
    <message>
        <source>Take a number and wait here</source>
        <translation>取号并在这里等候</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Take a number and come back at {time}</source>
        <translation>取号并在 {time} 回来</translation>
    </message>
    <message>
        <source>The queue is long. Do you still want a number?</source>
        <translation>排队人数较多。您仍要取号吗？</translation>
    </message>
    <message>
        <source>Wait: {wait}</source>
        <translation>等候时间：{wait}</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Contrast: strong colours</source>
        <translation>高对比度：颜色鲜明</translation>
    </message>
    <message>
        <source>Lower down: all buttons within reach from a wheelchair</source>
        <translation>下移：坐轮椅也能触到所有按钮</translation>
    </message>
    <message>
        <source>Speech: the machine reads aloud</source>
        <translation>语音：机器朗读内容</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多时间</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>我需要口译</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>我使用轮椅</translation>
    </message>
    <message>
        <source>I need a hearing loop</source>
        <translation>我需要助听感应线圈</translation>
    </message>
    <message>
        <source>What do you need at the counter?</source>
        <translation>您在柜台需要什么协助？</translation>
    </message>
    <message>
        <source>Only the staff who serve you see this. It is not printed or shown on a display.</source>
        <translation>只有为您办理的工作人员能看到。不会打印，也不会显示在公共屏幕上。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>I need support</source>
        <translation>我需要协助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>The staff are being called.</source>
        <translation>正在呼叫工作人员。</translation>
    </message>
    <message>
        <source>The staff know that you need help. Please stay here.</source>
        <translation>工作人员已知道您需要帮助。请在此等候。</translation>
    </message>
    <message>
        <source>Somebody is coming to help you. Please stay here.</source>
        <translation>有人正过来帮助您。请在此等候。</translation>
    </message>
    <message>
        <source>The call reached nobody. Please turn to the staff.</source>
        <translation>没有人收到呼叫。请咨询工作人员。</translation>
    </message>
    <message>
        <source>The screen is cleared soon. Touch it or press any key to go on.</source>
        <translation>屏幕即将清除。要继续，请触摸屏幕或按任意键。</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>人数：{count}</translation>
    </message>
    <message>
        <source>Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it again. On the screen: touch to hear, touch the same place again to choose.</source>
        <translation>语音已开启。按键：用下一个键和上一个键在屏幕上移动，用选择键选择，用重复键再听一遍。屏幕：触摸可收听，再次触摸同一位置可选择。</translation>
    </message>
    <message>
        <source>Code for the phone: {what}</source>
        <translation>手机二维码：{what}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Plug in headphones to hear this.</source>
        <translation>请插入耳机收听。</translation>
    </message>
</context>
<context>
    <name>MatterSheet</name>
    <message>
        <source>More choices</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>First choices</source>
        <translation>前面的选项</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Guidance on your matter</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>我有预约</translation>
    </message>
    <message>
        <source>I have a queue number</source>
        <translation>我有排队号</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PartySheet</name>
    <message>
        <source>How many of you are there?</source>
        <translation>你们一共几位？</translation>
    </message>
    <message>
        <source>Count everyone who comes in with you, children too.</source>
        <translation>请计算所有与您一同进入的人，包括儿童。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainSheet</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一页</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>No, I do not take a number</source>
        <translation>不，我不取号</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>不，我保留号码</translation>
    </message>
    <message>
        <source>Yes, I am leaving</source>
        <translation>是，我要离开</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Come back at {time}. Your place is kept.</source>
        <translation>请在 {time} 回来。您的位置会保留。</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>{hour:02}:{minute:02}</source>
        <translation>{hour:02}:{minute:02}</translation>
    </message>
    <message>
        <source>Taken {date} at {time}</source>
        <translation>取号时间：{date} {time}</translation>
    </message>
    <message>
        <source>Numbers before you at {time}: {count}</source>
        <translation>{time} 时您前面的号码数：{count}</translation>
    </message>
    <message>
        <source>Wait estimated at {time}: {wait}</source>
        <translation>{time} 时估计的等候时间：{wait}</translation>
    </message>
    <message>
        <source>Come in and wait until your number is called.</source>
        <translation>请进来，等候叫号。</translation>
    </message>
    <message>
        <source>The building is full. Wait outside until your number is called to come in.</source>
        <translation>服务点已满。请在外面等候，叫到您的号码时再进来。</translation>
    </message>
    <message>
        <source>Follow the queue on your phone</source>
        <translation>用手机查看排队情况</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>请保留此号票，直到办理完毕。</translation>
    </message>
    <message>
        <source>Check code: {code}</source>
        <translation>校验码：{code}</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>副本</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>屏幕将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>我需要更多时间</translation>
    </message>
</context>
</TS>
