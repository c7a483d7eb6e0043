pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// The languages that are not on every screen, each named in itself.
Sheet {
    id: root

    readonly property int columns: root.portrait ? 2 : 3
    readonly property int rows: Math.ceil(languages.count / root.columns)
    readonly property real space: root.room - grid.y - (root.rows - 1) * root.gap
    readonly property real cell: Math.max(root.touch, Math.min(5 * root.unit, root.space / Math.max(1, root.rows)))

    needed: grid.y + root.rows * (root.cell + root.gap) - root.gap

    Globe {
        id: globe

        unit: root.fitted
        size: root.small ? 2.2 : 3
        anchors.left: parent.left
    }

    Heading {
        id: heading

        unit: root.fitted
        anchors.right: parent.right
        width: parent.width - globe.width - root.gap
        title: root.kiosk.title
        text: root.kiosk.text
    }

    Grid {
        id: grid

        y: Math.max(globe.height, heading.height) + (root.small ? 1 : 1.5) * root.gap
        width: parent.width
        columns: root.columns
        rowSpacing: root.gap
        columnSpacing: root.gap

        Repeater {
            id: languages

            model: root.kiosk.otherLanguages

            BigButton {
                id: language

                required property string tag
                required property string name
                required property bool chosen
                required property int place

                objectName: "language-" + language.tag
                unit: root.fitted
                textSize: 1.4
                centred: true
                width: (grid.width - (root.columns - 1) * root.gap) / root.columns
                height: root.cell
                text: language.name
                Accessible.checkable: true
                Accessible.checked: language.chosen
                onActivated: root.kiosk.tap("language", language.place)
            }
        }
    }
}
