import QtQuick
import Vuoro

// What is happening to the paper. `kind` is "info", "good" or "warn"; its mark says so besides the colour.
Item {
    id: root

    required property real unit
    property string kind: "info"
    property string text: ""

    implicitHeight: Math.max(mark.height, label.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Rectangle {
        id: mark

        width: 1.5 * root.unit
        height: width
        radius: root.kind === "warn" ? width / 8 : width / 2
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.kind === "good" ? Theme.good : root.kind === "warn" ? Theme.warn : Theme.accentSoft

        VText {
            unit: root.unit
            strong: true
            anchors.centerIn: parent
            text: root.kind === "good" ? "✓" : root.kind === "warn" ? "!" : "i"
            color: root.kind === "good" ? Theme.onGood : root.kind === "warn" ? Theme.onWarn : Theme.ink
            Accessible.ignored: true
        }
    }

    VText {
        id: label

        unit: root.unit
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: 0.6 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        Accessible.ignored: true
    }
}
