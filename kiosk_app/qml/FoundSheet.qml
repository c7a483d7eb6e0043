import QtQuick
import Vuoro

// A ticket that was looked up: its number, what to do now, and what can be done about it.
Sheet {
    id: root

    readonly property real asideWidth: root.portrait ? root.width - 2 * root.margin : (root.width - 2 * root.margin) * 0.5
    readonly property int side: root.portrait ? Text.AlignHCenter : Text.AlignLeft
    readonly property real numberSize: (root.small ? 4 : root.portrait ? 7.5 : 6.5) * root.fitted

    needed: deeds.height + root.gap + (root.portrait ? head.height + root.gap + what.height : Math.max(head.height, what.height))

    Column {
        id: head

        anchors.left: parent.left
        width: root.portrait ? parent.width : parent.width - root.asideWidth - root.margin

        VText {
            objectName: "number"
            unit: root.numberSize
            strong: true
            number: true
            width: parent.width
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 20
            wrapMode: Text.NoWrap
            horizontalAlignment: root.side
            text: root.kiosk.found.number
            color: Theme.accent
        }

        VText {
            objectName: "service"
            unit: root.fitted
            size: 1.15
            strong: true
            width: parent.width
            horizontalAlignment: root.side
            text: root.kiosk.found.service
        }

        VText {
            objectName: "before"
            unit: root.fitted
            size: 1.15
            width: parent.width
            visible: text !== ""
            horizontalAlignment: root.side
            text: root.kiosk.found.before
        }

        VText {
            objectName: "wait"
            unit: root.fitted
            size: 1.15
            width: parent.width
            visible: text !== ""
            horizontalAlignment: root.side
            text: root.kiosk.found.wait
        }
    }

    Rectangle {
        id: what

        readonly property string kind: root.kiosk.found.kind
        readonly property color ink: what.kind === "go" ? Theme.onGood : what.kind === "over" ? Theme.onWarn : Theme.ink
        readonly property real pad: (root.small ? 0.7 : 1) * root.fitted

        width: root.asideWidth
        height: todo.height + next.height + 2.2 * what.pad
        anchors.right: parent.right
        y: root.portrait ? head.height + root.gap : 0
        radius: Theme.radius * root.unit
        color: what.kind === "go" ? Theme.good : what.kind === "over" ? Theme.warn : Theme.accentSoft
        border.width: what.kind === "wait" ? Math.max(2, Math.round(root.unit / 10)) : 0
        border.color: Theme.accent

        VText {
            id: todo

            objectName: "what-to-do"
            unit: root.fitted
            size: root.small ? 1.3 : 1.7
            strong: true
            x: what.pad
            y: what.pad
            width: parent.width - 2 * what.pad
            text: root.kiosk.title
            color: what.ink
            Accessible.role: Accessible.Heading
        }

        VText {
            id: next

            unit: root.fitted
            size: 1.05
            x: what.pad
            y: todo.y + todo.height + 0.2 * what.pad
            width: parent.width - 2 * what.pad
            height: text === "" ? 0 : implicitHeight
            text: root.kiosk.text
            color: what.ink
        }
    }

    Flow {
        id: deeds

        readonly property real least: Math.max(root.small ? 2.8 : 3.2, root.touch / root.fitted)
        readonly property int beside: (root.kiosk.found.mayLeave ? 2 : 1) + (rejoin.visible && !root.portrait ? 1 : 0)
        readonly property real cell: Math.floor((width - (deeds.beside - 1) * root.gap) / deeds.beside)
        readonly property real tallest: Math.max(done.implicitHeight, leave.implicitHeight, root.portrait ? 0 : rejoin.implicitHeight)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: root.gap

        BigButton {
            id: rejoin

            objectName: "rejoin"
            visible: root.kiosk.found.rejoin !== ""
            unit: root.fitted
            primary: true
            centred: true
            minimumHeight: deeds.least
            width: root.portrait ? parent.width : deeds.cell
            height: root.portrait ? implicitHeight : deeds.tallest
            text: root.kiosk.found.rejoin
            onActivated: root.kiosk.tap("rejoin")
        }

        BigButton {
            id: leave

            objectName: "leave"
            visible: root.kiosk.found.mayLeave
            unit: root.fitted
            centred: true
            minimumHeight: deeds.least
            width: deeds.cell
            height: deeds.tallest
            text: qsTr("I am leaving")
            onActivated: root.kiosk.tap("leave")
        }

        BigButton {
            id: done

            objectName: "done"
            unit: root.fitted
            primary: !rejoin.visible
            centred: true
            minimumHeight: deeds.least
            width: deeds.cell
            height: deeds.tallest
            text: qsTr("I am done")
            onActivated: root.kiosk.tap("done")
        }
    }
}
