<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Phone</name>
    <message>
        <source>{hour}:{minute:02}</source>
        <translation>{hour}:{minute:02}</translation>
    </message>
    <message>
        <source>The number was not found</source>
        <translation>未找到该号码</translation>
    </message>
    <message>
        <source>The address is wrong, or the number is of another day.</source>
        <translation>网址有误，或者号码不是今天的。</translation>
    </message>
    <message>
        <source>The day of this number is over</source>
        <translation>此号码当日已结束</translation>
    </message>
    <message>
        <source>A number holds for one day. Please take a new one when you come again.</source>
        <translation>号码仅当日有效。下次来时请重新取号。</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Too many wrong addresses came from your network. This page tries again by itself.</source>
        <translation>来自您网络的错误网址过多。本页面会自动重试。</translation>
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
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
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
        <source>Come in now</source>
        <translation>请现在进来</translation>
    </message>
    <message>
        <source>There is room for you. Wait inside until your number is called.</source>
        <translation>里面有空位。请在里面等候叫号。</translation>
    </message>
    <message>
        <source>Wait until your number is called</source>
        <translation>请等候叫号</translation>
    </message>
    <message>
        <source>This page and the display then tell you the counter.</source>
        <translation>届时本页面和显示屏会告诉您柜台号。</translation>
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
        <source>Come back at {time}</source>
        <translation>请在 {time} 回来</translation>
    </message>
    <message>
        <source>Your place is kept. You do not need to wait here until then.</source>
        <translation>您的位置会保留。在此之前您不必在这里等候。</translation>
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
        <source>To come back into the queue, show your ticket at the queue number machine or to the staff by {time}.</source>
        <translation>如要重新排队，请在 {time} 前到取号机或向工作人员出示您的号票。</translation>
    </message>
    <message>
        <source>You missed your call</source>
        <translation>您错过了叫号</translation>
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
        <source>Number {number} has been given back</source>
        <translation>号码 {number} 已退还</translation>
    </message>
    <message>
        <source>Thank you for telling us. You can take a new number later.</source>
        <translation>感谢您告知。您以后可以重新取号。</translation>
    </message>
    <message>
        <source>Please turn to the staff or take a new number.</source>
        <translation>请咨询工作人员，或重新取号。</translation>
    </message>
    <message>
        <source>The service point is closed</source>
        <translation>服务点已关闭</translation>
    </message>
    <message>
        <source>Please come back on the next opening day or turn to the staff.</source>
        <translation>请在下一个开放日再来，或咨询工作人员。</translation>
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
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Numbers before you</source>
        <translation>您前面的号数</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>预计等候</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>The connection is interrupted. This is how it was at {time}.</source>
        <translation>连接已中断。以上是 {time} 的情况。</translation>
    </message>
    <message>
        <source>This page is not kept up to date any more. This is how it was at {time}. Please load it again.</source>
        <translation>本页面已不再更新。以上是 {time} 的情况。请重新加载。</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Touch the page once, so that you hear your call.</source>
        <translation>请点按一下页面，以便听到叫号。</translation>
    </message>
    <message>
        <source>Keep this page open: it tells you when it is your turn.</source>
        <translation>请保持本页面打开：轮到您时它会提示。</translation>
    </message>
    <message>
        <source>Sound and vibration</source>
        <translation>声音和振动</translation>
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
        <source>I am leaving</source>
        <translation>我要离开</translation>
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
        <source>Yes, I am leaving</source>
        <translation>是，我要离开</translation>
    </message>
    <message>
        <source>No, I keep my number</source>
        <translation>不，我保留号码</translation>
    </message>
    <message>
        <source>The number could not be given back. Please turn to the staff.</source>
        <translation>号码无法退还，请咨询工作人员。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This page renews itself.</source>
        <translation>本页面会自动更新。</translation>
    </message>
    <message>
        <source>To give the number back, use the queue number machine or turn to the staff.</source>
        <translation>如要退号，请使用取号机或找工作人员。</translation>
    </message>
</context>
</TS>
