pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Everybody is to leave: over the whole display, in all languages of the branch, as large as they find room.
Rectangle {
    id: root

    required property real unit
    required property list<string> titles
    required property list<string> explanations

    readonly property real gap: 2 * root.unit
    readonly property real room: root.height - 2 * root.gap
    readonly property int columns: root.height > root.width || root.titles.length < 2 ? 1 : 2
    readonly property real columnWidth: (root.width - 2 * root.gap - (root.columns - 1) * 2 * root.gap) / root.columns
    readonly property string text: root.titles.join(" · ")

    color: Theme.bad

    component Blocks: Grid {
        id: blocks

        required property real size

        columns: root.columns
        columnSpacing: 2 * root.gap
        rowSpacing: 1.2 * blocks.size

        Repeater {
            model: root.titles

            Column {
                id: block

                required property string modelData
                required property int index

                width: root.columnWidth
                spacing: 0.2 * blocks.size

                VText {
                    unit: blocks.size
                    size: 1.6
                    strong: true
                    width: block.width
                    text: block.modelData
                    color: Theme.onBad
                    Accessible.role: Accessible.AlertMessage
                }

                VText {
                    unit: blocks.size
                    size: 0.8
                    width: block.width
                    text: root.explanations[block.index] ?? ""
                    color: Theme.onBad
                }
            }
        }
    }

    // How high the words are at full size. At a part of it they break into as many lines or fewer.
    Blocks {
        id: full

        visible: false
        size: 2 * root.unit
    }

    Blocks {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        size: full.size * Math.min(1, root.room / full.implicitHeight)
    }
}
