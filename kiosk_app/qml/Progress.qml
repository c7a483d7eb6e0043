pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Something is going on: one of three dots after another, slowly.
Row {
    id: root

    required property real unit
    property int step: 0

    spacing: 0.7 * root.unit
    Accessible.ignored: true

    Timer {
        running: root.visible
        repeat: true
        interval: 600
        onTriggered: root.step = (root.step + 1) % 3
    }

    Repeater {
        model: 3

        Rectangle {
            id: dot

            required property int index

            width: 1.4 * root.unit
            height: width
            radius: width / 2
            color: dot.index === root.step ? Theme.accent : Theme.raised
            border.width: Math.max(1, Math.round(root.unit / 18))
            border.color: Theme.accent
        }
    }
}
