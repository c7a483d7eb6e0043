import QtQuick
import Vuoro

// A message across the screen. `kind` is "info", "warn" or "bad"; a mark says so besides the colour.
Rectangle {
    id: root

    required property real unit
    property string kind: "info"
    property string text: ""
    property real size: 1

    readonly property color ink: root.kind === "bad" ? Theme.onBad : root.kind === "warn" ? Theme.onWarn : Theme.ink

    visible: root.text !== ""
    implicitHeight: Math.max(mark.height, label.implicitHeight) + 2 * Theme.spaceS * root.unit
    radius: Theme.radius * root.unit
    color: root.kind === "bad" ? Theme.bad : root.kind === "warn" ? Theme.warn : Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Rectangle {
        id: mark

        width: 1.5 * root.size * root.unit
        height: width
        radius: root.kind === "info" ? width / 2 : width / 8
        anchors.left: parent.left
        anchors.leftMargin: Theme.spaceM * root.unit
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink

        VText {
            unit: root.unit
            size: root.size
            strong: true
            anchors.centerIn: parent
            text: root.kind === "info" ? "i" : "!"
            color: root.color
            Accessible.ignored: true
        }
    }

    VText {
        id: label

        unit: root.unit
        size: root.size
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.spaceS * root.unit
        anchors.rightMargin: Theme.spaceM * root.unit
        anchors.verticalCenter: parent.verticalCenter
        // Beside the mark, also where that is on the right of a text in another script.
        horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : undefined
        text: root.text
        color: root.ink
        Accessible.ignored: true
    }
}
