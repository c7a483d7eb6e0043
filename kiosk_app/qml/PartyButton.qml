import QtQuick
import Vuoro

// A number of people. The chosen one has a tick as well as a frame, and still feels the finger.
BigButton {
    id: root

    property bool chosen: false

    centred: true
    textSize: 2
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radius * root.unit
        color: root.chosen && root.down ? Theme.accentPressed : root.chosen || root.down ? Theme.accentSoft : Theme.surface
        border.width: Math.max(1, Math.round(root.unit * (root.chosen ? 0.14 : 0.08)))
        border.color: Theme.accent

        Rectangle {
            visible: root.chosen
            width: 1.5 * root.unit
            height: width
            radius: width / 2
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 0.35 * root.unit
            color: Theme.accent

            VText {
                unit: root.unit
                size: 0.9
                strong: true
                anchors.centerIn: parent
                text: "✓"
                color: Theme.onAccent
                Accessible.ignored: true
            }
        }
    }
}
