import QtQuick
import Vuoro

// A way on, with an arrow at its far end.
BigButton {
    id: root

    property bool mirror: false

    leftPadding: (root.mirror ? 2.4 : 1.2) * root.unit
    rightPadding: (root.mirror ? 1.2 : 2.4) * root.unit

    VText {
        unit: root.unit
        size: 1.5
        anchors.right: parent.right
        anchors.rightMargin: 0.9 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.mirror ? "‹" : "›"
        color: Theme.accent
        Accessible.ignored: true
    }
}
