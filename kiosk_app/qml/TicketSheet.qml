import QtQuick
import Vuoro

// The ticket: the number as large as it can be, what to do now, and how to follow the queue.
Sheet {
    id: root

    readonly property real numberSize: root.portrait ? 8.5 : root.compact ? 5.6 : 8
    // Little height: a small screen, or the warning below.
    readonly property bool compact: root.small || root.kiosk.warningSeconds >= 0
    readonly property real asideWidth: root.portrait ? root.width - 2 * root.margin : (root.width - 2 * root.margin) * 0.42

    needed: root.portrait ? number.height + what.height + aside.height + 2.5 * root.gap : Math.max(number.height + root.gap + what.height, aside.height)

    Column {
        id: number

        anchors.left: parent.left
        width: root.portrait ? parent.width : parent.width - root.asideWidth - root.margin
        spacing: 0

        VText {
            unit: root.fitted
            size: 1.2
            width: parent.width
            horizontalAlignment: root.portrait ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: root.lineHeight
            text: qsTr("Your number")
            color: Theme.inkSoft
        }

        VText {
            objectName: "number"
            unit: root.fitted
            size: root.numberSize
            strong: true
            number: true
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            wrapMode: Text.NoWrap
            horizontalAlignment: root.portrait ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 0.95
            text: root.kiosk.ticket.number
            color: Theme.accent
        }

        VText {
            unit: root.fitted
            size: 1.15
            strong: true
            width: parent.width
            horizontalAlignment: root.portrait ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: root.lineHeight
            text: root.kiosk.ticket.service
        }

        VText {
            objectName: "before"
            unit: root.fitted
            size: 1.15
            width: parent.width
            horizontalAlignment: root.portrait ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: root.lineHeight
            text: root.kiosk.ticket.before
        }
    }

    Rectangle {
        id: what

        readonly property color ink: root.kiosk.ticket.admitted ? Theme.onGood : Theme.onWarn

        width: number.width
        height: todo.height + 2 * todo.pad
        y: root.portrait ? number.height + root.gap : root.room - height
        radius: Theme.radius * root.unit
        color: root.kiosk.ticket.admitted ? Theme.good : Theme.warn
        anchors.left: parent.left

        Column {
            id: todo

            readonly property real pad: (root.small ? 0.7 : 1) * root.fitted

            x: pad
            y: pad
            width: parent.width - 2 * pad
            spacing: 0.25 * root.fitted

            VText {
                objectName: "what-to-do"
                unit: root.fitted
                size: root.small ? 1.4 : 1.7
                strong: true
                width: parent.width
                lineHeight: root.lineHeight
                text: root.kiosk.ticket.whatToDo
                color: what.ink
            }

            VText {
                unit: root.fitted
                size: 1.05
                width: parent.width
                lineHeight: root.lineHeight
                text: root.kiosk.ticket.whatNext
                color: what.ink
            }
        }
    }

    Column {
        id: aside

        width: root.asideWidth
        anchors.right: parent.right
        y: root.portrait ? what.y + what.height + root.gap : 0
        spacing: root.gap

        QrPanel {
            objectName: "qr"
            unit: root.fitted
            width: parent.width
            sideways: root.portrait || root.compact
            codeSize: root.portrait ? 10.5 : root.compact ? 7.4 : 10
            qr: root.kiosk.ticket.qr
        }

        PaperNote {
            objectName: "paper-note"
            unit: root.fitted
            width: parent.width
            text: root.kiosk.ticket.paper
            kind: root.kiosk.ticket.paperKind
        }

        Row {
            id: buttons

            readonly property real cell: root.kiosk.ticket.canPrintAgain ? (width - spacing) / 2 : width

            width: parent.width
            spacing: root.gap

            BigButton {
                objectName: "print-again"
                visible: root.kiosk.ticket.canPrintAgain
                unit: root.fitted
                centred: true
                width: buttons.cell
                minimumHeight: Math.max(2.8, root.touch / root.fitted)
                text: qsTr("Print again")
                onActivated: root.kiosk.tap("print-again")
            }

            BigButton {
                objectName: "done"
                unit: root.fitted
                primary: true
                centred: true
                width: buttons.cell
                minimumHeight: Math.max(2.8, root.touch / root.fitted)
                text: qsTr("I am done")
                onActivated: root.kiosk.tap("done")
            }
        }
    }
}
