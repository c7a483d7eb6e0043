import QtQuick
import Vuoro

// A device that nobody has let in yet shows its code, in three languages at once.
Rectangle {
    id: root

    required property string code
    required property string why
    required property string how

    readonly property real unit: Math.min(width / 60, height / 34)

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: root.code

    Column {
        anchors.centerIn: parent
        width: root.width * 0.86
        spacing: 1.6 * root.unit

        VText {
            width: parent.width
            unit: root.unit
            size: 1.7
            text: root.why
            horizontalAlignment: Text.AlignHCenter
        }

        VText {
            objectName: "code"
            width: parent.width
            unit: root.unit
            size: 6
            strong: true
            number: true
            text: root.code
            color: Theme.accent
            font.letterSpacing: 0.3 * root.unit
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }

        VText {
            width: parent.width
            unit: root.unit
            size: 1.7
            text: root.how
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
