import QtQuick
import Vuoro

// A sign above a message: a clock where waiting helps, an exclamation mark elsewhere.
Rectangle {
    id: root

    required property real unit
    property real size: 3.6
    property bool clock: false

    readonly property real stroke: Math.max(2, Math.round(root.width * 0.06))

    width: root.size * root.unit
    height: width
    radius: width / 2
    color: Theme.accentSoft
    border.width: root.clock ? root.stroke : 0
    border.color: Theme.accent
    Accessible.ignored: true

    Rectangle {
        visible: root.clock
        width: root.stroke
        height: root.height * 0.3
        radius: width / 2
        x: (root.width - width) / 2
        y: root.height / 2 - height
        color: Theme.accent
    }

    Rectangle {
        visible: root.clock
        width: root.width * 0.22
        height: root.stroke
        radius: height / 2
        x: (root.width - root.stroke) / 2
        y: (root.height - height) / 2
        color: Theme.accent
    }

    VText {
        visible: !root.clock
        unit: root.unit
        size: root.size * 0.55
        strong: true
        anchors.centerIn: parent
        text: "!"
        color: Theme.accent
        Accessible.ignored: true
    }
}
