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
        radius: Theme.radius * root.unit
        color: root.marked && root.down ? Qt.darker(Theme.accentSoft, 1.15) : root.marked || root.down ? Theme.accentSoft : Theme.ground
        border.width: root.visualFocus ? Math.max(2, Math.round(root.unit / 8)) : Math.max(1, Math.round(root.unit / 18))
        border.color: root.visualFocus ? Theme.ink : Theme.line

        Rectangle {
            visible: root.marked
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 0.3 * root.unit
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width * 0.5, 3 * root.unit)
            height: Math.max(3, Math.round(root.unit / 8))
            radius: height / 2
            color: Theme.accent
        }
    }
}
