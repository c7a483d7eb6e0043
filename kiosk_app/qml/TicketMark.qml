pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// A small paper ticket: the sign of the queue.
Item {
    id: root

    required property real unit
    property real size: 3
    // What it lies on.
    property color ground: Theme.accent

    width: root.size * 1.75 * root.unit
    height: root.size * root.unit
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: root.height * 0.12
        color: Theme.highContrast ? Theme.accent : Theme.onAccent
    }

    Repeater {
        model: 2

        Rectangle {
            id: notch

            required property int index

            width: root.height * 0.28
            height: width
            radius: width / 2
            x: notch.index * root.width - width / 2
            y: (root.height - height) / 2
            color: root.ground
        }
    }

    VText {
        unit: root.unit
        size: root.size * 0.5
        strong: true
        number: true
        anchors.centerIn: parent
        text: "123"
        color: Theme.highContrast ? Theme.onAccent : Theme.accent
        Accessible.ignored: true
    }
}
