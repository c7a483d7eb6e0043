import QtQuick
import Vuoro

// The button of the bar that leads to the other languages. Where there is no room for words, the globe
// stands alone; the language in use is named instead of it.
BarButton {
    id: root

    readonly property bool wordless: root.unit < 24 && !root.marked
    readonly property bool worldless: root.unit < 24 && root.marked

    leftPadding: (root.worldless ? Theme.spaceXs : Theme.spaceS) * root.unit
    rightPadding: root.leftPadding
    Accessible.checkable: true
    Accessible.checked: root.marked

    contentItem: Item {
        Globe {
            id: globe

            visible: !root.worldless
            unit: root.unit
            size: 1.5
            x: root.wordless ? (parent.width - width) / 2 : root.LayoutMirroring.enabled ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
        }

        VText {
            readonly property real room: root.worldless ? parent.width : parent.width - globe.width - 0.4 * root.unit

            visible: !root.wordless
            unit: root.unit
            size: root.marked ? root.textSize : 0.8
            strong: root.marked
            width: room
            x: root.LayoutMirroring.enabled ? 0 : parent.width - room
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            Accessible.ignored: true
        }
    }
}
