import QtQuick
import Vuoro

// The ticket: the number as large as it can be, what to do now, and how to follow the queue. Where
// there is little room, as beside the warning, the number and the code give way before the words do.
Sheet {
    id: root

    readonly property bool warned: root.kiosk.warningSeconds >= 0
    readonly property bool compact: root.small || root.warned
    readonly property real asideWidth: root.portrait ? root.width - 2 * root.margin : (root.width - 2 * root.margin) * 0.42
    readonly property int side: root.portrait ? Text.AlignHCenter : Text.AlignLeft

    // The number's and the code's sizes in pixels, and what all the rest takes beside each of them.
    readonly property real wantedNumber: (root.portrait ? 8.5 : root.small ? 5.6 : 8) * root.fitted
    readonly property real wantedCode: (root.portrait ? 10.5 : root.compact ? 7.4 : 10) * root.fitted
    readonly property real numberLine: 1.22
    readonly property real texts: label.height + facts.height + root.gap + what.height
    readonly property real deeds: qr.around + (note.height + root.gap) + (buttons.height + root.gap)
    readonly property real share: (root.room - root.texts - root.deeds - root.gap) / (root.numberLine * root.wantedNumber + root.wantedCode)
    readonly property real numberSize: root.clamp(root.portrait ? root.share * root.wantedNumber : (root.room - root.texts) / root.numberLine, 3 * root.fitted, root.wantedNumber)
    readonly property real codeSide: root.clamp(root.portrait ? root.share * root.wantedCode : root.room - root.deeds, qr.leastSide, root.wantedCode)

    showsOffice: !root.warned
    needed: root.portrait ? root.texts + number.height + root.gap + root.deeds - qr.around + qr.height : Math.max(root.texts + number.height, root.deeds - qr.around + qr.height)

    function clamp(size: real, least: real, most: real): real {
        return Math.floor(Math.max(least, Math.min(size, most)));
    }

    Column {
        id: head

        anchors.left: parent.left
        width: root.portrait ? parent.width : parent.width - root.asideWidth - root.margin

        VText {
            id: label

            unit: root.fitted
            size: 1.2
            width: parent.width
            horizontalAlignment: root.side
            text: qsTr("Your number")
            color: Theme.inkSoft
        }

        VText {
            id: number

            objectName: "number"
            unit: root.numberSize
            strong: true
            number: true
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            wrapMode: Text.NoWrap
            horizontalAlignment: root.side
            text: root.kiosk.ticket.number
            color: Theme.accent
        }

        Column {
            id: facts

            width: parent.width

            VText {
                unit: root.fitted
                size: 1.15
                strong: true
                width: parent.width
                horizontalAlignment: root.side
                text: root.kiosk.ticket.service
            }

            VText {
                id: booking

                objectName: "booking"
                unit: root.fitted
                width: parent.width
                visible: text !== ""
                horizontalAlignment: root.side
                text: root.kiosk.ticket.booking
            }

            VText {
                objectName: "before"
                unit: root.fitted
                size: 1.15
                width: parent.width
                horizontalAlignment: root.side
                text: root.kiosk.ticket.before
            }

            VText {
                objectName: "wait"
                unit: root.fitted
                size: 1.15
                width: parent.width
                visible: text !== "" && !(root.small && root.warned && booking.visible)
                horizontalAlignment: root.side
                text: root.kiosk.ticket.wait
            }
        }
    }

    Rectangle {
        id: what

        readonly property string kind: root.kiosk.ticket.kind
        readonly property color ink: what.kind === "come-in" ? Theme.onGood : what.kind === "come-back" ? Theme.ink : Theme.onWarn
        readonly property real pad: (root.compact ? 0.7 : 1) * root.fitted
        readonly property real between: 0.25 * root.fitted

        width: head.width
        height: todo.height + what.between + next.height + 2 * what.pad
        y: root.portrait ? label.height + number.height + facts.height + root.gap : root.room - height
        radius: Theme.radius * root.unit
        color: what.kind === "come-in" ? Theme.good : what.kind === "come-back" ? Theme.accentSoft : Theme.warn
        border.width: what.kind === "come-back" ? Math.max(2, Math.round(root.unit / 10)) : 0
        border.color: Theme.accent
        anchors.left: parent.left

        VText {
            id: todo

            objectName: "what-to-do"
            unit: root.fitted
            size: root.compact ? 1.4 : 1.7
            strong: true
            x: what.pad
            y: what.pad
            width: parent.width - 2 * what.pad
            text: root.kiosk.ticket.whatToDo
            color: what.ink
        }

        VText {
            id: next

            unit: root.fitted
            size: 1.05
            x: what.pad
            y: todo.y + todo.height + what.between
            width: parent.width - 2 * what.pad
            text: root.kiosk.ticket.whatNext
            color: what.ink
        }
    }

    Column {
        id: aside

        width: root.asideWidth
        anchors.right: parent.right
        y: root.portrait ? what.y + what.height + root.gap : 0
        spacing: root.gap

        QrPanel {
            id: qr

            objectName: "qr"
            unit: root.fitted
            width: parent.width
            sideways: root.portrait || root.compact
            spellsOut: !root.warned
            codeSide: root.codeSide
            qr: root.kiosk.ticket.qr
        }

        PaperNote {
            id: note

            objectName: "paper-note"
            unit: root.fitted
            width: parent.width
            text: root.kiosk.ticket.paper
            kind: root.kiosk.ticket.paperKind
        }

        Item {
            id: buttons

            readonly property real cell: root.kiosk.ticket.canPrintAgain ? (width - root.gap) / 2 : width

            width: parent.width
            height: Math.max(done.implicitHeight, again.visible ? again.implicitHeight : 0)

            BigButton {
                id: again

                objectName: "print-again"
                visible: root.kiosk.ticket.canPrintAgain
                unit: root.fitted
                centred: true
                anchors.left: parent.left
                width: buttons.cell
                height: parent.height
                minimumHeight: Math.max(2.8, root.touch / root.fitted)
                text: qsTr("Print again")
                onActivated: root.kiosk.tap("print-again")
            }

            BigButton {
                id: done

                objectName: "done"
                unit: root.fitted
                primary: true
                centred: true
                anchors.right: parent.right
                width: buttons.cell
                height: parent.height
                minimumHeight: Math.max(2.8, root.touch / root.fitted)
                text: qsTr("I am done")
                onActivated: root.kiosk.tap("done")
            }
        }
    }
}
