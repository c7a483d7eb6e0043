pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// Leads from the start to the other languages: a globe, a word in several languages, and all their names.
BigButton {
    id: root

    required property KioskScreen kiosk
    property real nameSize: 0.95

    readonly property real spelled: words.implicitHeight + root.topPadding + root.bottomPadding

    text: root.kiosk.languagesLabel
    onActivated: root.kiosk.tap("other-languages")

    contentItem: Item {
        Globe {
            id: globe

            unit: root.unit
            size: 2 * root.nameSize
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: words

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - globe.width - 0.8 * root.unit
            spacing: 0.3 * root.unit

            VText {
                unit: root.unit
                size: root.textSize
                strong: true
                width: words.width
                text: root.text
                Accessible.ignored: true
            }

            Flow {
                width: words.width
                spacing: 0

                Repeater {
                    model: root.kiosk.otherLanguages

                    // Scripts have lines of different heights; here all are alike.
                    Item {
                        id: cell

                        required property string name

                        width: naming.implicitWidth + 0.8 * root.unit
                        height: 1.6 * root.nameSize * root.unit

                        VText {
                            id: naming

                            unit: root.unit
                            size: root.nameSize
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            text: cell.name
                            color: Theme.inkSoft
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
