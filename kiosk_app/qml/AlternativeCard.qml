import QtQuick
import Vuoro

// One thing to do instead: when, where, and its address as a code and in letters.
Rectangle {
    id: root

    required property int index
    required property string label
    required property string detail
    required property string address
    required property list<string> code
    required property real unit

    readonly property bool coded: root.code.length > 0
    readonly property real pad: (root.unit < 24 ? 0.5 : 0.6) * root.unit
    // The smallest at which a phone reads it with ease.
    readonly property real side: Math.max(4.2 * root.unit, (root.code.length + 8) * Math.max(2, Math.round(root.unit / 10)))

    implicitHeight: Math.max(words.implicitHeight, root.coded ? root.side : 0) + 2 * root.pad
    radius: Theme.radius * root.unit
    color: Theme.surface
    border.width: Math.max(1, Math.round(root.unit / 18))
    border.color: Theme.raised

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 2 * root.pad - (root.coded ? root.side + root.pad : 0)
        spacing: 0.1 * root.unit

        VText {
            unit: root.unit
            size: 1.05
            strong: true
            width: words.width
            horizontalAlignment: Text.AlignLeft
            text: root.label
        }

        VText {
            unit: root.unit
            width: words.width
            visible: text !== ""
            horizontalAlignment: Text.AlignLeft
            text: root.detail
            color: Theme.inkSoft
        }

        VText {
            unit: root.unit
            size: 0.9
            width: words.width
            visible: text !== ""
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignLeft
            text: root.address
            color: Theme.inkSoft
        }
    }

    QrCode {
        visible: root.coded
        width: root.side
        height: width
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        rows: root.code
        description: root.label + ": " + root.address
    }
}
