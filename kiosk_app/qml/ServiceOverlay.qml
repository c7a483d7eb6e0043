pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// For technicians: the PIN, and behind it the menu and its tests. It lies over everything else. Where the last
// customer's language is none of staff's it is in English, and it stands from left to right in any case.
Rectangle {
    id: root

    required property ServiceMenu service
    required property real unit
    required property real touch

    readonly property bool small: root.unit < 24
    readonly property real margin: (root.small ? 0.9 : 2) * root.unit
    readonly property real gap: Math.max(8, 0.4 * root.unit)
    readonly property string room: root.service.room
    readonly property bool asksPin: root.room === "pin" || root.room === "checking"

    objectName: "service-overlay"
    color: Theme.ground
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // Taps beside the buttons do not reach what is covered.
    MouseArea {
        objectName: "shield"
        anchors.fill: parent
        Accessible.ignored: true
    }

    VText {
        id: title

        objectName: "service-title"
        visible: root.room !== "touch"
        unit: root.unit
        size: root.small ? 1.3 : 1.75
        strong: true
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        anchors.verticalCenter: leave.verticalCenter
        width: parent.width - 2 * root.margin - leave.width
        text: root.asksPin ? qsTr("Service PIN") : root.room === "logs" ? qsTr("Log") : qsTr("Service")
    }

    BigButton {
        id: leave

        objectName: "service-close"
        visible: root.room !== "touch"
        unit: root.unit
        centred: true
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: 0.5 * root.margin
        height: root.touch
        minimumHeight: root.touch / root.unit
        topPadding: 0
        bottomPadding: 0
        width: Math.max(implicitWidth, 6 * root.unit)
        text: root.room === "logs" ? qsTr("Back") : qsTr("Close")
        onActivated: root.service.go(root.room === "logs" ? "menu" : "shut")
    }

    Item {
        id: stage

        anchors.fill: parent
        anchors.margins: root.margin
        anchors.topMargin: leave.y + leave.height + root.gap
    }

    Column {
        id: pinPad

        visible: root.asksPin
        anchors.horizontalCenter: stage.horizontalCenter
        y: stage.y
        spacing: root.gap

        VText {
            objectName: "pin"
            unit: root.unit
            size: 1.5
            strong: true
            width: keys.width
            horizontalAlignment: Text.AlignHCenter
            text: root.service.typed === 0 ? "–" : "•".repeat(root.service.typed)
            Accessible.name: qsTr("Digits typed: %1").arg(root.service.typed)
        }

        VText {
            objectName: "pin-note"
            unit: root.unit
            width: keys.width
            horizontalAlignment: Text.AlignHCenter
            text: root.service.locked ? qsTr("Too many wrong PINs. Wait a minute.") : root.service.failed ? qsTr("Wrong PIN") : root.room === "checking" ? qsTr("One moment, please") : " "
            color: root.service.failed || root.service.locked ? Theme.bad : Theme.inkSoft
        }

        Grid {
            id: keys

            readonly property real cell: Math.max(root.touch, Math.min(5 * root.unit, (stage.height - 6 * root.unit) / 4 - root.gap))

            columns: stage.height < 4 * (root.touch + root.gap) + 5 * root.unit ? 6 : 3
            spacing: root.gap

            Repeater {
                model: [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]

                BigButton {
                    id: key

                    required property int modelData

                    objectName: "digit-" + key.modelData
                    unit: root.unit
                    centred: true
                    textSize: 1.6
                    leftPadding: 0
                    rightPadding: 0
                    topPadding: 0
                    bottomPadding: 0
                    width: keys.cell
                    height: keys.cell
                    text: key.modelData
                    onActivated: root.service.digit(key.modelData)
                }
            }

            BigButton {
                objectName: "pin-erase"
                unit: root.unit
                centred: true
                leftPadding: 0
                rightPadding: 0
                width: keys.cell
                height: keys.cell
                textSize: root.small ? 0.9 : 1
                text: qsTr("Erase")
                onActivated: root.service.erase()
            }

            BigButton {
                objectName: "pin-enter"
                unit: root.unit
                primary: true
                centred: true
                leftPadding: 0
                rightPadding: 0
                width: keys.cell
                height: keys.cell
                enabled: root.service.typed > 0 && !root.service.locked
                text: "OK"
                onActivated: root.service.enter()
            }
        }
    }

    Grid {
        id: facts

        visible: root.room === "menu"
        anchors.left: stage.left
        y: stage.y
        columns: root.width > root.height ? 2 : 1
        columnSpacing: 2 * root.gap
        rowSpacing: 0.3 * root.gap

        Repeater {
            model: root.service.facts

            VText {
                id: fact

                required property string label
                required property string value

                unit: root.unit
                size: root.small ? 0.85 : 0.95
                width: (stage.width - (facts.columns - 1) * facts.columnSpacing) / facts.columns
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                // A value keeps its own direction.
                text: fact.label + ": \u2068" + fact.value + "\u2069"
            }
        }
    }

    Grid {
        id: deeds

        readonly property real cell: (stage.width - (columns - 1) * root.gap) / columns

        visible: root.room === "menu"
        anchors.left: stage.left
        anchors.bottom: stage.bottom
        columns: root.width > root.height ? 3 : 2
        spacing: root.gap

        Repeater {
            model: [
                {
                    "name": "service-print",
                    "text": qsTr("Print test page"),
                    "act": () => root.service.printPage()
                },
                {
                    "name": "service-sound",
                    "text": qsTr("Sound test"),
                    "act": () => root.service.playSound()
                },
                {
                    "name": "service-touch",
                    "text": qsTr("Touch test"),
                    "act": () => root.service.go("touch")
                },
                {
                    "name": "service-logs",
                    "text": qsTr("Log"),
                    "act": () => root.service.go("logs")
                },
                {
                    "name": "service-restart",
                    "text": qsTr("Restart"),
                    "act": () => root.service.restart()
                },
                {
                    "name": "service-exit",
                    "text": qsTr("Exit"),
                    "act": () => root.service.leave()
                }
            ]

            BigButton {
                id: deed

                required property var modelData

                objectName: deed.modelData.name
                visible: deed.modelData.name !== "service-sound" || root.service.hasSound
                unit: root.unit
                centred: true
                width: deeds.cell
                height: Math.max(root.touch, (root.small ? 3 : 3.4) * root.unit)
                topPadding: 0
                bottomPadding: 0
                text: deed.modelData.text
                onActivated: deed.modelData.act()
            }
        }
    }

    // The newest line comes first.
    VText {
        id: log

        readonly property int linesThatFit: Math.max(1, Math.floor(stage.height / (1.3 * font.pixelSize)))

        objectName: "log-text"
        visible: root.room === "logs"
        x: stage.x
        y: stage.y
        width: stage.width
        unit: root.unit
        size: 0.6
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        text: root.service.logText.split("\n").slice(0, log.linesThatFit).join("\n")
    }

    TouchTest {
        visible: root.room === "touch"
        anchors.fill: parent
        unit: root.unit
        touch: root.touch
        onFinished: root.service.go("menu")
    }
}
