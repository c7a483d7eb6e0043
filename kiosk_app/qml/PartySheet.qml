pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// How many people, and the one tap that takes the number.
Sheet {
    id: root

    readonly property bool asks: root.kiosk.party.largest > 1
    readonly property int columns: root.portrait ? (root.kiosk.party.largest > 6 ? 4 : 3) : Math.min(6, Math.max(1, root.kiosk.party.largest))
    readonly property int rows: Math.ceil(root.kiosk.party.largest / root.columns)

    // There is always room for the notes, so that no button moves under a finger when one comes or goes.
    readonly property bool sideBySide: !root.portrait
    readonly property real notesRoom: root.sideBySide ? Math.max(outsideRoom.implicitHeight, printerRoom.implicitHeight) : outsideRoom.implicitHeight + printerRoom.implicitHeight + notes.spacing

    needed: head.height + sizes.height + root.notesRoom + foot.height + 3.5 * root.gap

    // Beside the title, or beside the summary where that is broad enough.
    BigButton {
        id: support

        objectName: "needs"
        unit: root.fitted
        centred: true
        textSize: 1
        leftPadding: 0.6 * root.fitted
        rightPadding: 0.6 * root.fitted
        topPadding: 0
        bottomPadding: 0
        minimumHeight: Math.max(2.4, root.touch / root.fitted)
        width: Math.min(implicitWidth, 0.4 * parent.width)
        height: implicitHeight
        anchors.right: parent.right
        y: root.portrait ? foot.y + summary.y + (summary.height - height) / 2 : (head.height - height) / 2
        text: root.kiosk.access.needsLabel
        onActivated: root.kiosk.tap("needs")
    }

    Item {
        id: head

        anchors.left: parent.left
        width: root.portrait ? parent.width : parent.width - support.width - root.gap
        height: root.portrait ? heading.height : Math.max(heading.height, support.height)
    }

    Heading {
        id: heading

        unit: root.fitted
        anchors.left: head.left
        width: head.width
        title: root.asks ? qsTr("How many of you are there?") : root.kiosk.party.service
        text: root.asks ? qsTr("Count everyone who comes in with you, children too.") : ""
    }

    Grid {
        id: sizes

        readonly property real cell: Math.max(root.touch, (root.small ? 3.8 : root.portrait ? 5.6 : 4.6) * root.fitted)

        visible: root.asks
        y: head.height + 1.5 * root.gap
        width: parent.width
        height: visible ? root.rows * (sizes.cell + root.gap) - root.gap : 0
        columns: root.columns
        rowSpacing: root.gap
        columnSpacing: root.gap

        Repeater {
            model: root.kiosk.party.largest

            PartyButton {
                id: size

                required property int index
                readonly property int people: size.index + 1

                objectName: "party-" + size.people
                unit: root.fitted
                width: (sizes.width - (root.columns - 1) * root.gap) / root.columns
                height: sizes.cell
                text: size.people
                chosen: size.people === root.kiosk.party.chosen
                Accessible.name: qsTr("%n people", "", size.people)
                onActivated: root.kiosk.tap("party", size.people)
            }
        }
    }

    Item {
        id: notes

        readonly property real spacing: 0.5 * root.gap
        readonly property real half: root.sideBySide ? (width - notes.spacing) / 2 : width
        readonly property bool both: root.kiosk.party.full && root.kiosk.party.paperless

        anchors.left: parent.left
        anchors.right: parent.right
        y: sizes.y + sizes.height + root.gap

        // Never seen: what the notes take when both are there.
        Banner {
            id: outsideRoom

            visible: false
            unit: root.fitted
            width: notes.half
            text: root.kiosk.party.outside
        }

        Banner {
            id: printerRoom

            visible: false
            unit: root.fitted
            width: notes.half
            text: root.kiosk.party.printer
        }

        Banner {
            objectName: "outside-note"
            visible: root.kiosk.party.full
            unit: root.fitted
            anchors.left: parent.left
            width: notes.both ? notes.half : parent.width
            height: notes.both && root.sideBySide ? root.notesRoom : implicitHeight
            kind: "warn"
            text: root.kiosk.party.outside
        }

        Banner {
            objectName: "printer-note"
            visible: root.kiosk.party.paperless
            unit: root.fitted
            anchors.right: parent.right
            y: notes.both && !root.sideBySide ? outsideRoom.implicitHeight + notes.spacing : 0
            width: notes.both ? notes.half : parent.width
            height: notes.both && root.sideBySide ? root.notesRoom : implicitHeight
            text: root.kiosk.party.printer
        }
    }

    Item {
        id: foot

        readonly property bool two: root.kiosk.party.takeLater !== ""
        readonly property real deedsWidth: root.portrait ? width : foot.two ? width * 0.66 : width * 0.5

        anchors.left: parent.left
        anchors.right: parent.right
        height: root.portrait ? deeds.height + Math.max(summary.height, support.height) + root.gap : Math.max(deeds.height, summary.height)
        y: parent.height - height

        Column {
            id: summary

            anchors.left: parent.left
            y: root.portrait ? Math.max(0, (support.height - height) / 2) : (foot.height - height) / 2
            width: root.portrait ? parent.width - support.width - root.gap : parent.width - foot.deedsWidth - root.gap
            spacing: 0.2 * root.fitted

            VText {
                unit: root.fitted
                size: 1.15
                strong: true
                width: parent.width
                // On a small panel the notes need its place.
                visible: root.asks && !(root.small && (root.kiosk.party.full || root.kiosk.party.paperless))
                text: root.kiosk.party.service
            }

            VText {
                objectName: "queue-now"
                unit: root.fitted
                width: parent.width
                visible: !(root.small && foot.two)
                text: root.kiosk.party.queue
                color: Theme.inkSoft
            }

            VText {
                objectName: "wait"
                unit: root.fitted
                size: 1.15
                strong: true
                width: parent.width
                visible: text !== ""
                text: root.kiosk.party.wait
                color: Theme.accent
            }

            VText {
                objectName: "band"
                unit: root.fitted
                width: parent.width
                visible: text !== "" && !root.small
                text: root.kiosk.party.band
                color: Theme.inkSoft
            }
        }

        Grid {
            id: deeds

            readonly property bool beside: foot.two && (root.small || !root.portrait)
            readonly property real cell: deeds.beside ? (width - root.gap) / 2 : width
            readonly property real least: Math.max(root.small ? 3.6 : root.portrait && !foot.two ? 5 : 4.4, root.touch / root.fitted)
            readonly property real tallest: Math.max(take.implicitHeight, foot.two ? later.implicitHeight : 0)

            columns: deeds.beside ? 2 : 1
            spacing: root.gap
            width: foot.deedsWidth
            anchors.right: parent.right
            anchors.bottom: parent.bottom

            BigButton {
                id: take

                objectName: "take-ticket"
                unit: root.fitted
                primary: true
                centred: true
                textSize: foot.two ? 1.15 : 1.5
                minimumHeight: deeds.least
                width: deeds.cell
                height: deeds.tallest
                text: root.kiosk.party.take
                note: root.asks && !foot.two ? qsTr("For %n people", "", root.kiosk.party.chosen) : ""
                onActivated: root.kiosk.tap("take")
            }

            BigButton {
                id: later

                objectName: "take-later"
                visible: foot.two
                unit: root.fitted
                primary: true
                centred: true
                textSize: 1.15
                minimumHeight: deeds.least
                width: deeds.cell
                height: deeds.tallest
                text: root.kiosk.party.takeLater
                onActivated: root.kiosk.tap("take-later")
            }
        }
    }
}
