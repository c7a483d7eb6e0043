pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Which way to go: on a tile of its own, with steps below it where it leads upstairs or downstairs. Without a
// way it is the plain arrow from a number to its counter.
Item {
    id: root

    required property real font
    // "left", "right", "straight", "up", "down", or empty.
    required property string kind
    required property color ink
    required property color ground

    readonly property bool tells: root.kind !== ""
    readonly property bool stairs: root.kind === "up" || root.kind === "down"
    readonly property string sign: ({
            left: "←",
            right: "→",
            straight: "↑",
            up: "↗",
            down: "↘"
        })[root.kind] ?? (root.LayoutMirroring.enabled ? "←" : "→")

    implicitWidth: root.tells ? root.font * 1.36 : sign.implicitWidth
    implicitHeight: root.tells ? root.font * 1.16 : sign.implicitHeight

    // Left is left, however the picture is laid out.
    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Rectangle {
            visible: root.tells
            anchors.fill: parent
            radius: root.font * 0.18
            color: root.ink
        }

        VText {
            id: sign

            unit: root.font * (root.stairs ? 0.62 : root.tells ? 0.95 : 1)
            strong: root.tells
            anchors.centerIn: parent
            anchors.horizontalCenterOffset: root.stairs ? -root.font * 0.26 : 0
            anchors.verticalCenterOffset: root.stairs ? -root.font * 0.2 : 0
            text: root.sign
            color: root.tells ? root.ground : root.ink
            Accessible.ignored: true
        }

        // Steps that rise, or fall, beside the arrow.
        Row {
            id: steps

            readonly property int step: Math.round(root.font * 0.17)

            visible: root.stairs
            height: 4 * steps.step
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Math.round(root.font * 0.17)
            layoutDirection: root.kind === "down" ? Qt.RightToLeft : Qt.LeftToRight

            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    width: steps.step
                    height: steps.step * (index + 1)
                    y: steps.height - height
                    color: root.ground
                }
            }
        }
    }
}
