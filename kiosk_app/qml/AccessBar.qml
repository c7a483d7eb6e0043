pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// Help and the modes: on every screen at the same place, whatever the language. A column where the
// panel lies, a row where it stands. With large text the signs grow instead of the words.
Rectangle {
    id: root

    required property KioskScreen kiosk
    required property real unit
    required property real touch
    required property bool upright
    required property bool small
    required property bool large
    // What is within reach, for a column.
    required property real band

    readonly property real gap: Math.max(6, Math.round(0.08 * root.touch))
    readonly property real pad: Math.max(8, Math.round(0.12 * root.touch))
    readonly property var labels: root.kiosk.access.labels
    readonly property int count: root.labels.length
    readonly property real around: 0.3 * root.unit + 2
    readonly property real word: root.around + root.widest(root.labels.join(" ").split(" "))
    readonly property real line: root.around + root.widest(root.labels)

    // In every language the same, where no word is longer than that.
    readonly property real words: Math.max((root.small ? 1.6 : 2.4) * root.touch, root.word)
    readonly property int columns: root.upright ? 1 : root.count
    readonly property int rows: Math.ceil(root.count / root.columns)
    // A label that is a little too long for one line is written a little smaller.
    readonly property int lines: root.closest * root.line <= (root.upright ? root.words : root.cellOf(root.columns)) ? 1 : 2
    readonly property real closest: 0.8
    readonly property real tall: Math.max(root.touch, Math.ceil(1.5 * root.unit + root.lines * metrics.height))
    readonly property bool labelled: !root.large && (root.upright ? root.words <= 3 * root.touch && root.count * (root.tall + root.gap) - root.gap + 2 * root.pad <= root.band : root.word <= root.cellOf(root.columns))
    readonly property real bare: Math.max(root.touch, Math.min(2.1 * root.unit, root.upright ? (root.band - 2 * root.pad + root.gap) / root.count - root.gap : root.cellOf(root.columns)))
    readonly property real cellHeight: root.labelled ? root.tall : root.bare
    readonly property real columnWidth: root.labelled ? root.words : 1.1 * root.bare
    readonly property real cellWidth: root.upright ? root.columnWidth : root.cellOf(root.columns)

    implicitWidth: root.upright ? root.columnWidth + 2 * root.pad : 0
    implicitHeight: root.rows * (root.cellHeight + root.gap) - root.gap + 2 * root.pad
    color: Theme.surface
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    function widest(texts: list<string>): real {
        return Math.ceil(Math.max(0, ...texts.map(text => metrics.advanceWidth(text))));
    }

    function cellOf(columns: int): real {
        return (root.width - 2 * root.pad - (columns - 1) * root.gap) / Math.max(1, columns);
    }

    function xOf(place: int): real {
        return root.pad + (place % root.columns) * (root.cellWidth + root.gap);
    }

    function yOf(place: int): real {
        const above = root.upright ? root.height - root.implicitHeight : 0;
        return above + root.pad + Math.floor(place / root.columns) * (root.cellHeight + root.gap);
    }

    FontMetrics {
        id: metrics

        font: help.labelFont
    }

    AccessButton {
        id: help

        objectName: "help"
        kind: "help"
        toggle: false
        unit: root.unit
        labelled: root.labelled
        lines: root.lines
        minimumHeight: root.touch / root.unit
        x: root.xOf(0)
        y: root.yOf(0)
        width: root.cellWidth
        height: root.cellHeight
        text: root.kiosk.access.helpLabel
        spoken: [text, root.kiosk.access.helpText].filter(said => said !== "").join(": ")
        on: root.kiosk.access.helpState !== "none"
        badge: root.kiosk.access.helpState === "failed" ? "!" : root.kiosk.access.helpState === "asked" ? "…" : "✓"
        onActivated: root.kiosk.tap("help")
    }

    Repeater {
        id: modes

        model: root.kiosk.access.modes

        AccessButton {
            id: button

            required property int index
            required property string mode
            required property string label
            required property string name

            objectName: button.mode
            kind: button.mode
            unit: root.unit
            labelled: root.labelled
            lines: root.lines
            minimumHeight: root.touch / root.unit
            x: root.xOf(button.index + 1)
            y: root.yOf(button.index + 1)
            width: root.cellWidth
            height: root.cellHeight
            text: button.label
            spoken: button.name
            onActivated: root.kiosk.tap(button.mode)
        }
    }
}
