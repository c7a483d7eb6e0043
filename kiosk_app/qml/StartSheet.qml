pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// Waits for a customer: the office's name in all languages, and the languages themselves.
Item {
    id: root

    required property KioskScreen kiosk
    required property real unit
    required property real touch
    required property bool portrait

    readonly property bool small: root.unit < 24
    readonly property real margin: (root.small ? 1 : 2) * root.unit

    Rectangle {
        id: hero

        anchors.left: parent.left
        anchors.top: parent.top
        width: root.portrait ? parent.width : parent.width * 0.44
        height: root.portrait ? parent.height * (root.kiosk.offersOthers ? 0.36 : 0.42) : parent.height
        color: Theme.highContrast ? Theme.raised : Theme.accent

        Column {
            id: welcome

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: root.margin * 1.2
            anchors.verticalCenter: parent.verticalCenter
            spacing: (root.small ? 0.9 : 1.5) * root.unit

            TicketMark {
                unit: root.unit
                size: root.small ? 2.6 : 4
                ground: hero.color
            }

            Repeater {
                id: offices

                model: root.kiosk.offices

                VText {
                    id: office

                    required property string title
                    required property bool rightToLeft

                    unit: root.unit
                    size: root.small ? 1.1 : 1.3
                    strong: true
                    width: welcome.width
                    text: office.title
                    color: Theme.highContrast ? Theme.ink : Theme.onAccent
                    LayoutMirroring.enabled: office.rightToLeft
                    horizontalAlignment: Text.AlignLeft
                    leading: 1.1
                }
            }
        }
    }

    Item {
        id: side

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.portrait ? parent.width : parent.width - hero.width
        height: root.portrait ? parent.height - hero.height : parent.height

        Column {
            id: column

            readonly property real gap: (root.small ? 0.7 : 1.1) * root.unit
            readonly property real cell: Math.min(6.2 * root.unit, (side.height - 2 * root.margin - (column.cells - 1) * gap - (others.visible ? others.height : 0)) / Math.max(1, languages.count))
            readonly property int cells: languages.count + (others.visible ? 1 : 0)

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.margin
            anchors.rightMargin: root.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: gap

            Repeater {
                id: languages

                model: root.kiosk.languages

                ChoiceButton {
                    id: language

                    required property int place
                    required property string tag
                    required property string name
                    required property string call
                    required property bool rightToLeft

                    objectName: "language-" + language.tag
                    unit: root.unit
                    textSize: root.small ? 1.3 : 1.5
                    width: column.width
                    height: column.cell
                    text: language.name
                    note: language.call
                    mirror: language.rightToLeft
                    LayoutMirroring.enabled: language.rightToLeft
                    LayoutMirroring.childrenInherit: true
                    onActivated: root.kiosk.tap("language", language.place)
                }
            }

            LanguagesButton {
                id: others

                objectName: "other-languages"
                visible: root.kiosk.offersOthers
                kiosk: root.kiosk
                unit: root.unit
                textSize: root.small ? 0.95 : 1.1
                nameSize: root.small ? 0.9 : 1.2
                width: column.width
                height: Math.max(root.touch, others.spelled)
            }
        }
    }
}
