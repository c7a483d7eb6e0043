import QtQuick
import Vuoro

// A quiet button of the bar below; a line marks the one that is in use.
BigButton {
    id: root

    required property real touch
    property bool marked: false

    minimumHeight: root.touch / root.unit
    textSize: 0.95
    centred: true
    leftPadding: Theme.spaceXs * root.unit
    rightPadding: Theme.spaceXs * root.unit
    topPadding: 0
    bottomPadding: 0

    background: Rectangle {
        radius: Math.min(Theme.radius * root.unit, 0.2 * root.height)
        color: root.marked && root.down ? Theme.accentPressed : root.marked || root.down ? Theme.accentSoft : Theme.ground
        border.width: Math.max(1, Math.round(root.unit / 18))
        border.color: Theme.line

        Rectangle {
            visible: root.marked
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.min(0.3 * root.unit, 0.07 * root.height)
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width * 0.5, 3 * root.unit)
            height: Math.max(3, Math.min(Math.round(root.unit / 8), Math.round(0.06 * root.height)))
            radius: height / 2
            color: Theme.accent
        }
    }
}
