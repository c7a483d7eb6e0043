import QtQuick
import Vuoro

// A sign with a word below it. What is on is filled, framed and ticked, and says so in its name.
BigButton {
    id: root

    required property string kind
    required property bool on
    property bool toggle: true
    property bool labelled: true
    property int lines: 1
    property string spoken: ""

    property string badge: "✓"

    readonly property font labelFont: label.font
    readonly property real iconSide: Math.round(root.labelled ? Math.min(1.1 * root.unit, root.width) : 0.62 * Math.min(root.width, root.height))

    leftPadding: 0.15 * root.unit
    rightPadding: root.leftPadding
    topPadding: 0.2 * root.unit
    bottomPadding: 0.2 * root.unit
    Accessible.checkable: root.toggle
    Accessible.checked: root.on
    Accessible.name: root.spoken === "" ? root.text : root.spoken

    background: Rectangle {
        radius: Math.min(Theme.radius * root.unit, 0.2 * root.height)
        color: root.down && root.on ? Theme.accentPressed : root.down || root.on ? Theme.accentSoft : Theme.ground
        border.width: Math.max(1, Math.round(root.unit * (root.on ? 0.12 : 0.05)))
        border.color: root.on ? Theme.accent : Theme.line

        Rectangle {
            visible: root.on
            width: Math.round(Math.min(0.85 * root.unit, 0.3 * root.height))
            height: width
            radius: width / 2
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Math.round(0.15 * root.unit)
            color: Theme.accent

            VText {
                unit: parent.width
                size: 0.65
                strong: true
                anchors.centerIn: parent
                text: root.badge
                color: Theme.onAccent
                Accessible.ignored: true
            }
        }
    }

    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            AccessIcon {
                kind: root.kind
                ink: Theme.accent
                width: root.iconSide
                anchors.horizontalCenter: parent.horizontalCenter
            }

            VText {
                id: label

                unit: root.unit
                strong: true
                width: parent.width
                visible: root.labelled
                wrapMode: root.lines === 1 ? Text.NoWrap : Text.Wrap
                fontSizeMode: root.lines === 1 ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Math.floor(0.8 * root.unit)
                horizontalAlignment: Text.AlignHCenter
                text: root.text
                Accessible.ignored: true
            }
        }
    }
}
