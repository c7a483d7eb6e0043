import QtQuick
import Vuoro

// A question before something that is not undone easily, and its answers.
Sheet {
    id: root

    readonly property bool leaving: root.kiosk.screen === "leaving"

    needed: heading.height + 2 * root.gap + answers.height

    Heading {
        id: heading

        unit: root.fitted
        width: parent.width
        size: root.small ? 1.6 : 2.1
        title: root.kiosk.title
        text: root.kiosk.text
    }

    Column {
        id: answers

        readonly property real least: Math.max(root.small ? 3 : 4.2, root.touch / root.fitted)

        width: root.portrait ? parent.width : Math.min(parent.width, 30 * root.unit)
        anchors.left: parent.left
        y: heading.height + 2 * root.gap
        spacing: root.gap

        BigButton {
            objectName: "take-ticket"
            visible: !root.leaving
            unit: root.fitted
            primary: true
            centred: true
            minimumHeight: answers.least
            width: parent.width
            text: root.kiosk.party.take
            onActivated: root.kiosk.tap("take")
        }

        BigButton {
            objectName: "take-later"
            visible: !root.leaving && root.kiosk.party.takeLater !== ""
            unit: root.fitted
            primary: true
            centred: true
            minimumHeight: answers.least
            width: parent.width
            text: root.kiosk.party.takeLater
            onActivated: root.kiosk.tap("take-later")
        }

        BigButton {
            objectName: "done"
            visible: !root.leaving
            unit: root.fitted
            centred: true
            minimumHeight: answers.least
            width: parent.width
            text: qsTr("No, I do not take a number")
            onActivated: root.kiosk.tap("done")
        }

        BigButton {
            objectName: "keep"
            visible: root.leaving
            unit: root.fitted
            primary: true
            centred: true
            minimumHeight: answers.least
            width: parent.width
            text: qsTr("No, I keep my number")
            onActivated: root.kiosk.tap("keep")
        }

        BigButton {
            objectName: "leave"
            visible: root.leaving
            unit: root.fitted
            centred: true
            minimumHeight: answers.least
            width: parent.width
            text: qsTr("Yes, I am leaving")
            onActivated: root.kiosk.tap("leave")
        }
    }
}
