pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Display

// The last calls, as many as there is room for; those that are new are marked.
Item {
    id: root

    required property CallsModel calls
    required property real font
    required property real rowHeight
    required property real wordFont
    // What is free beside it.
    required property real gap
    required property list<string> numberWords
    required property list<string> counterWords

    readonly property string numberHeading: root.numberWords.join(" · ")
    readonly property string counterHeading: root.counterWords.join(" · ")
    // In em. Both headings are equally large, and small enough to stand side by side.
    readonly property real numberEm: metrics.advanceWidth(root.numberHeading) / metrics.font.pixelSize + 1.5
    readonly property real counterEm: metrics.advanceWidth(root.counterHeading) / metrics.font.pixelSize + 0.2
    readonly property real headingFont: Math.min(root.wordFont, (root.width - root.inset) / (root.numberEm + root.counterEm))
    readonly property real counterX: Math.min(root.width - root.counterEm * root.headingFont, root.inset + Math.max(root.font * 4.5, root.numberEm * root.headingFont))
    // The numbers stand below those of the large calls where there is room.
    readonly property real inset: Math.max(0, Math.min(root.font * 0.25, root.width - root.font * 6.5))
    readonly property int fitting: Math.max(0, Math.floor((root.height - heading.height) / root.rowHeight))

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: 100
    }

    Item {
        id: heading

        width: parent.width
        height: Math.max(numberTitle.implicitHeight, counterTitle.implicitHeight) + root.wordFont * 0.4
        visible: root.calls.count > 0 && root.fitting > 0

        VText {
            id: numberTitle

            unit: root.headingFont
            x: root.inset
            text: root.numberHeading
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }

        VText {
            id: counterTitle

            unit: root.headingFont
            x: root.counterX
            text: root.counterHeading
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }
    }

    Column {
        anchors.top: heading.bottom

        Repeater {
            model: root.calls

            Item {
                id: row

                required property int index
                required property string number
                required property string counter
                required property bool fresh

                readonly property color ink: row.fresh ? Theme.onAccent : Theme.ink
                readonly property string text: row.number + " → " + row.counter

                objectName: "listed-" + row.number
                visible: row.index < root.fitting
                width: root.width
                height: root.rowHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: row.number + ", " + root.counterWords.join(" ") + " " + row.counter

                Rectangle {
                    visible: !row.fresh
                    width: parent.width
                    height: Math.max(1, root.font / 40)
                    color: Theme.line
                }

                // A new call that is no longer large: a card of its own with a bar, as a large one has.
                Rectangle {
                    objectName: "new-" + row.number
                    visible: row.fresh
                    anchors.fill: parent
                    anchors.topMargin: root.font * 0.05
                    anchors.bottomMargin: root.font * 0.05
                    anchors.leftMargin: Math.max(root.inset - root.font * 0.25, -root.gap * 0.8)
                    radius: root.font * 0.12
                    color: Theme.accent

                    Rectangle {
                        width: root.font * 0.07
                        radius: width / 2
                        anchors.left: parent.left
                        anchors.top: parent.top
                        anchors.bottom: parent.bottom
                        anchors.margins: root.font * 0.08
                        color: Theme.onAccent
                    }
                }

                VText {
                    unit: root.font
                    number: true
                    strong: true
                    x: root.inset
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.number
                    color: row.ink
                    Accessible.ignored: true
                }

                VText {
                    unit: root.font * 0.8
                    x: (root.inset + root.font * 2.6 + root.counterX - width) / 2
                    anchors.verticalCenter: parent.verticalCenter
                    text: "→"
                    color: row.fresh ? row.ink : Theme.inkSoft
                    Accessible.ignored: true
                }

                VText {
                    unit: root.font
                    number: true
                    strong: true
                    x: root.counterX
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.counter
                    color: row.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
