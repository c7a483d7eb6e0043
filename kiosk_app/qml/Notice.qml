import QtQuick
import Vuoro

// A message in one language, written from its own side.
Rectangle {
    id: root

    required property int index
    required property string title
    required property string text
    required property bool rightToLeft
    required property real unit

    readonly property real pad: (root.unit < 24 ? 0.5 : 1.1) * root.unit

    implicitHeight: words.implicitHeight + 2 * root.pad
    radius: Theme.radius * root.unit
    color: Theme.surface
    LayoutMirroring.enabled: root.rightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: 0.3 * root.unit
        color: Theme.accent
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.pad
        anchors.leftMargin: root.pad + 0.3 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0.4 * root.unit

        VText {
            unit: root.unit
            size: root.unit < 24 ? 1.15 : 1.35
            strong: true
            width: words.width
            horizontalAlignment: Text.AlignLeft
            text: root.title
        }

        VText {
            unit: root.unit
            width: words.width
            horizontalAlignment: Text.AlignLeft
            text: root.text
            color: Theme.inkSoft
        }
    }
}
