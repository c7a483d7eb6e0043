pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// How long each series letter waits. A letter says nothing about what somebody is here for.
Rectangle {
    id: root

    required property real unit
    required property real wordFont
    required property int turn
    required property list<string> title
    required property list<string> letters
    required property list<string> values

    readonly property real pad: root.unit * Theme.spaceM
    property real rowFont: root.wordFont * 1.25

    // One below the other while there are few letters, else side by side.
    readonly property int columns: root.letters.length > 3 ? 2 : 1
    readonly property real columnWidth: (rows.width - (root.columns - 1) * rows.columnSpacing) / root.columns
    // Above the title, below it and below the rows.
    readonly property real around: 2.4 * root.pad

    // Where height is scarce the languages of the title take turns on one line.
    readonly property bool terse: root.height < root.bare + root.title.length * root.line
    readonly property real line: root.wordFont * 1.15
    readonly property real bare: rows.height + root.around
    readonly property real fullHeight: root.bare + root.title.length * root.line

    implicitHeight: root.bare + root.line
    radius: root.unit * Theme.radius
    color: Theme.surface

    Words {
        id: heading

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: root.pad
        within: parent.width - 2 * root.pad
        size: root.wordFont * 0.9
        oneLine: true
        words: root.terse ? [root.title[root.turn % root.title.length] ?? ""] : root.title
        color: Theme.inkSoft
    }

    Grid {
        id: rows

        columns: root.columns
        columnSpacing: 2 * root.pad
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.margins: root.pad
        anchors.topMargin: root.pad * 0.4

        Repeater {
            model: root.letters

            Item {
                id: row

                required property string modelData
                required property int index

                objectName: "series-" + row.modelData
                width: root.columnWidth
                height: root.rowFont * 1.4
                Accessible.role: Accessible.StaticText
                Accessible.name: row.modelData + ": " + (root.values[row.index] ?? "")

                VText {
                    unit: root.rowFont
                    strong: true
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData
                    Accessible.ignored: true
                }

                VText {
                    unit: root.rowFont
                    number: true
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.values[row.index] ?? ""
                    Accessible.ignored: true
                }
            }
        }
    }
}
