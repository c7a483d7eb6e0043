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
    readonly property int columns: Math.min(root.titles.length, (root.height > root.width ? 1 : 2) + (root.titles.length > 6 ? 1 : 0))
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
                    visible: text !== ""
                    text: root.explanations[block.index] ?? ""
                    color: Theme.onBad
                }
            }
        }
    }

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: 100
        font.weight: Theme.strong
    }

    // The same words in many sizes, of which the largest that fits is shown: smaller ones break into fewer lines,
    // so that no sum tells it.
    Item {
        id: trial

        // In em of a title.
        readonly property real longest: root.titles.join(" ").split(" ").reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), 0) / 100
        property real size: root.unit * 0.5

        function choose(): void {
            let best = root.unit * 0.5;
            for (let place = 0; place < sizes.count; place += 1) {
                const blocks = sizes.itemAt(place) as Blocks;
                if (blocks !== null && blocks.implicitHeight <= root.room && 1.6 * blocks.size * trial.longest <= root.columnWidth)
                    best = Math.max(best, blocks.size);
            }
            trial.size = best;
        }

        visible: false

        Repeater {
            id: sizes

            model: 16

            Blocks {
                required property int index

                size: (2.2 - 0.1 * index) * root.unit
                onImplicitHeightChanged: trial.choose()
                Component.onCompleted: trial.choose()
            }
        }
    }

    Blocks {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        size: trial.size
    }
}
