import QtQuick
import Vuoro

// The button of the bar that leads to the other languages. Where there is no room for words, the globe
// stands alone; the language in use is named instead of it.
BarButton {
    id: root

    readonly property bool wordless: !root.marked && (root.unit < 24 || words.contentHeight > root.height)
    readonly property bool worldless: root.unit < 24 && root.marked
    // With the globe alone, or with the name of the language in use.
    readonly property real narrowest: (root.marked ? root.implicitWidth : globe.width) + root.leftPadding + root.rightPadding

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
            id: words

            readonly property real room: root.worldless ? parent.width : parent.width - globe.width - 0.4 * root.unit

            visible: !root.wordless
            unit: root.unit
            size: root.marked ? root.textSize : 0.75
            strong: root.marked
            width: room
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: root.marked ? Text.HorizontalFit : Text.FixedSize
            wrapMode: root.marked ? Text.NoWrap : Text.Wrap
            minimumPixelSize: Math.ceil(0.68 * root.unit)
            x: root.LayoutMirroring.enabled ? 0 : parent.width - room
            horizontalAlignment: Text.AlignHCenter
            text: root.text.replace(/ · /g, " ")
            Accessible.ignored: true
        }
    }
}
