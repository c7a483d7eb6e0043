pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// The branch's name in its first languages, and the time.
Item {
    id: root

    required property real unit
    required property list<string> branch
    required property string clock

    implicitHeight: Math.max(names.height, time.height)

    Column {
        id: names

        anchors.left: parent.left
        anchors.right: time.left
        anchors.rightMargin: Theme.spaceM * root.unit
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.branch

            VText {
                required property string modelData

                unit: root.unit
                width: names.width
                text: modelData
                horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : undefined
                color: Theme.inkSoft
            }
        }
    }

    VText {
        id: time

        objectName: "clock"
        unit: root.unit
        size: 2.2
        strong: true
        font.features: { "tnum": 1 }
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.clock
    }
}
