pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// One message, and at most one thing to do about it.
Sheet {
    id: root

    readonly property bool waits: root.kiosk.screen === "sending"
    // Where there is much to do, a small panel has room for that and the words only.
    readonly property bool tight: root.small && root.kiosk.canFindTicket

    needed: column.height

    Column {
        id: column

        width: root.tight ? parent.width : Math.min(parent.width, 30 * root.unit)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (root.room - height) * (root.portrait ? 0.3 : 0.4))
        spacing: 1.6 * root.gap

        Mark {
            visible: !root.waits && !root.tight
            unit: root.fitted
            size: root.small ? 2.6 : 3.6
            clock: root.kiosk.screen === "closed" || root.kiosk.screen === "full"
            anchors.left: parent.left
        }

        Progress {
            visible: root.waits
            unit: root.fitted
            anchors.left: parent.left
        }

        Heading {
            unit: root.fitted
            width: parent.width
            size: root.small ? 1.75 : 2.1
            title: root.kiosk.title
            text: root.kiosk.text
        }

        Flow {
            id: deeds

            readonly property real cell: root.portrait ? width : (width - spacing) / 2

            width: parent.width
            spacing: root.gap

            BigButton {
                objectName: "try-again"
                visible: root.kiosk.canTryAgain
                unit: root.fitted
                primary: true
                centred: true
                width: Math.max(deeds.cell, Math.min(deeds.width, implicitWidth))
                minimumHeight: Math.max(3, root.touch / root.fitted)
                text: qsTr("Try again")
                onActivated: root.kiosk.tap("try-again")
            }

            BigButton {
                objectName: "guidance"
                visible: root.kiosk.canGetGuidance
                unit: root.fitted
                primary: !root.kiosk.canTryAgain
                centred: true
                width: Math.max(deeds.cell, Math.min(deeds.width, implicitWidth))
                minimumHeight: Math.max(3, root.touch / root.fitted)
                text: qsTr("Guidance on your matter")
                onActivated: root.kiosk.tap("guidance")
            }

            BigButton {
                objectName: "check-in"
                visible: root.kiosk.canCheckIn
                unit: root.fitted
                centred: true
                width: Math.max(deeds.cell, Math.min(deeds.width, implicitWidth))
                minimumHeight: Math.max(3, root.touch / root.fitted)
                text: qsTr("I have an appointment")
                onActivated: root.kiosk.tap("check-in")
            }

            BigButton {
                objectName: "my-ticket"
                visible: root.kiosk.canFindTicket
                unit: root.fitted
                centred: true
                width: Math.max(deeds.cell, Math.min(deeds.width, implicitWidth))
                minimumHeight: Math.max(3, root.touch / root.fitted)
                text: qsTr("I have a queue number")
                onActivated: root.kiosk.tap("my-ticket")
            }

            BigButton {
                objectName: "done"
                visible: root.kiosk.canFinish
                unit: root.fitted
                primary: !root.kiosk.canTryAgain && !root.kiosk.canGetGuidance
                centred: true
                width: Math.max(deeds.cell, Math.min(deeds.width, implicitWidth))
                minimumHeight: Math.max(3, root.touch / root.fitted)
                text: qsTr("I am done")
                onActivated: root.kiosk.tap("done")
            }
        }
    }
}
