pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Numbers below a title. Where they do not all fit they are shown by turns, so that none is left out.
Rectangle {
    id: root

    // What the names of its numbers begin with.
    required property string kind
    required property real unit
    required property real font
    required property real wordFont
    required property list<string> numbers
    // So many of them, from the first, are new.
    required property int fresh
    required property list<string> title
    // It is being called, and is on the page that is shown.
    property string called: ""

    readonly property real pad: root.unit * Theme.spaceM
    readonly property real within: root.width - 2 * root.pad
    readonly property real numberHeight: root.font * 1.2
    readonly property real line: root.wordFont * 1.25
    readonly property real bare: root.numberHeight + 2.5 * root.pad
    // Where height is scarce the languages of the title take turns on one line.
    readonly property bool terse: root.height < root.fullHeight && root.linesBelow(1) > root.linesBelow(root.title.length)
    readonly property real leastHeight: root.bare + root.line
    readonly property real fullHeight: root.bare + root.title.length * root.line + (Math.ceil(root.numbers.length / root.columns) - 1) * (root.numberHeight + grid.spacing)
    readonly property int columns: Math.max(1, Math.floor((root.within + grid.spacing) / (root.font * 2.8 + grid.spacing)))
    readonly property int lines: Math.max(1, root.linesBelow(root.terse ? 1 : root.title.length))
    readonly property int fitting: root.columns * root.lines
    readonly property int pages: Math.max(1, Math.ceil(root.numbers.length / root.fitting))
    property int turn: 0
    readonly property int page: root.turn % root.pages

    radius: root.unit * Theme.radius
    color: Theme.surface
    onCalledChanged: {
        const place = root.numbers.indexOf(root.called);
        if (place >= 0) {
            root.turn = Math.floor(place / root.fitting);
            turning.restart();
        }
    }

    // How many lines of numbers there is room for below so many lines of the title.
    function linesBelow(titles: int): int {
        return Math.floor((root.height - root.bare - titles * root.line) / (root.numberHeight + grid.spacing) + 0.01) + 1;
    }

    Timer {
        id: turning

        interval: 8000
        repeat: true
        running: root.pages > 1 || root.terse
        onTriggered: root.turn += 1
    }

    Words {
        id: heading

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: root.pad
        // Room for the count of turns, whether there are any or not: that must not depend on the size of letters.
        within: parent.width - 2 * root.pad - root.wordFont * 2
        size: root.wordFont
        strong: true
        oneLine: true
        words: root.terse ? [root.title[root.turn % root.title.length] ?? ""] : root.title
    }

    VText {
        visible: root.pages > 1
        unit: root.wordFont
        anchors.right: parent.right
        anchors.bottom: heading.bottom
        anchors.rightMargin: root.pad
        text: (root.page + 1) + "/" + root.pages
        color: Theme.inkSoft
    }

    Flow {
        id: grid

        // A little more than all columns need: their sum is rounded.
        width: root.within + 0.1
        anchors.left: parent.left
        anchors.top: heading.bottom
        anchors.margins: root.pad
        anchors.topMargin: root.pad / 2
        spacing: root.pad / 2

        Repeater {
            model: root.numbers

            Rectangle {
                id: number

                required property string modelData
                required property int index

                readonly property string text: number.modelData
                readonly property bool isNew: number.index < root.fresh

                objectName: root.kind + "-" + number.modelData
                visible: Math.floor(number.index / root.fitting) === root.page
                width: (root.within - (root.columns - 1) * grid.spacing) / root.columns
                height: root.numberHeight
                radius: root.unit * Theme.radius
                color: number.isNew ? Theme.good : Theme.accentSoft

                VText {
                    unit: root.font
                    number: true
                    strong: true
                    anchors.centerIn: parent
                    text: number.modelData
                    color: number.isNew ? Theme.onGood : Theme.ink
                }
            }
        }
    }
}
