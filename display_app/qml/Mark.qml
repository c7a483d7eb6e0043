pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// What there is room for, told by shape: a tick in a circle, three dots in a ring, a bar in a square, or a
// question mark. `kind` is "come-in", "by-number", "full" or "unknown".
Rectangle {
    id: root

    required property string kind

    readonly property bool full: root.kind === "full"
    readonly property bool dotted: root.kind === "by-number"

    height: width
    radius: root.full ? width / 8 : width / 2
    color: root.kind === "come-in" ? Theme.good : root.full ? Theme.bad : Theme.raised
    border.width: root.dotted ? width / 14 : 0
    border.color: Theme.ink

    VText {
        visible: root.kind === "come-in" || root.kind === "unknown"
        unit: root.width * 0.63
        strong: true
        anchors.centerIn: parent
        text: root.kind === "come-in" ? "✓" : "?"
        color: root.kind === "come-in" ? Theme.onGood : Theme.ink
        Accessible.ignored: true
    }

    Rectangle {
        visible: root.full
        anchors.centerIn: parent
        width: parent.width * 0.6
        height: parent.width * 0.18
        color: Theme.onBad
    }

    Row {
        visible: root.dotted
        anchors.centerIn: parent
        spacing: root.width * 0.1

        Repeater {
            model: 3

            Rectangle {
                width: root.width * 0.12
                height: width
                radius: width / 2
                color: Theme.ink
            }
        }
    }
}
