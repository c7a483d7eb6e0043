pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Display

// The last calls, as many as there is room for; those that are new are marked.
Item {
    id: root

    required property CallsModel calls
    // Rows at most, whatever the room.
    required property int most
    required property real font
    // The width of the widest counter, in em of the font.
    required property real counterEm
    required property real rowHeight
    required property real wordFont
    // What is free beside it.
    required property real gap
    required property list<string> numberWords
    required property list<string> counterWords

    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property string numberHeading: root.numberWords.join(" · ")
    readonly property string counterHeading: root.counterWords.join(" · ")
    // In em. Both headings are equally large, and small enough to stand side by side.
    readonly property real numberEm: metrics.advanceWidth(root.numberHeading) / metrics.font.pixelSize + 1.5
    readonly property real headEm: metrics.advanceWidth(root.counterHeading) / metrics.font.pixelSize + 0.2
    readonly property real headingFont: Math.min(root.wordFont, (root.width - root.inset) / (root.numberEm + root.headEm), (root.width - root.inset - root.font * 4.45) / root.headEm, (root.width - root.inset - root.font * root.endEm) / root.numberEm)
    readonly property real counterX: Math.min(root.width - root.headEm * root.headingFont, root.inset + Math.max(root.font * 4.5, root.numberEm * root.headingFont))
    // A counter and the sign of a recall, in em.
    readonly property real endEm: root.counterEm + 0.8
    // The numbers stand below those of the large calls where there is room.
    readonly property real inset: Math.max(0, Math.min(root.font * 0.25, root.width - root.font * (5.2 + root.counterEm)))
    readonly property int fitting: Math.max(0, Math.min(root.most, Math.floor((root.height - heading.height) / root.rowHeight + 0.01)))
    // Those that do not fit are shown by turns, unless there are new ones to look at.
    readonly property int pages: root.fitting > 0 ? Math.max(1, Math.ceil(root.calls.count / root.fitting)) : 1
    property int turn: 0
    readonly property int page: root.calls.fresh > 0 ? 0 : root.turn % root.pages

    readonly property real headingHeight: heading.height

    Timer {
        interval: 8000
        repeat: true
        running: root.pages > 1 && root.calls.fresh === 0
        onTriggered: root.turn += 1
        onRunningChanged: root.turn = 0
    }

    // From the right where the picture is laid out so.
    function placed(x: real, width: real): real {
        return root.mirrored ? root.width - x - width : x;
    }

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
            x: root.placed(root.inset, width)
            text: root.numberHeading
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }

        VText {
            id: counterTitle

            unit: root.headingFont
            x: root.placed(root.counterX, width)
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
                required property bool recall
                required property string arrow
                required property list<string> way

                readonly property color ink: row.fresh ? Theme.onAccent : Theme.ink
                readonly property string text: row.number + " → " + row.counter

                objectName: "listed-" + row.number
                visible: root.fitting > 0 && Math.floor(row.index / root.fitting) === root.page
                width: root.width
                height: root.rowHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: [row.number, root.counterWords.join(" ") + " " + row.counter, ...row.way].join(", ")

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
                    x: root.placed(root.inset, width)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.number
                    color: row.ink
                    Accessible.ignored: true
                }

                Arrow {
                    x: root.placed((root.inset + root.font * 2.6 + root.counterX - width) / 2, width)
                    anchors.verticalCenter: parent.verticalCenter
                    font: root.font * 0.8
                    kind: row.arrow
                    ink: row.fresh ? row.ink : Theme.inkSoft
                    ground: row.fresh ? Theme.accent : Theme.ground
                }

                VText {
                    id: again

                    visible: row.recall
                    unit: root.font * 0.6
                    anchors.right: parent.right
                    anchors.rightMargin: root.font * 0.1
                    anchors.verticalCenter: parent.verticalCenter
                    text: "↻"
                    color: row.ink
                    Accessible.ignored: true
                }

                Words {
                    readonly property real begin: root.counterX + counter.width + root.font * 0.3
                    readonly property real room: row.width - begin - (again.visible ? again.width + root.font * 0.4 : root.font * 0.2)

                    visible: row.way.length > 0 && room > 3 * root.wordFont
                    x: root.placed(begin, width)
                    anchors.verticalCenter: parent.verticalCenter
                    size: Math.min(root.wordFont, root.rowHeight * 0.25)
                    within: room
                    oneLine: true
                    words: row.way
                    color: row.ink
                }

                VText {
                    id: counter

                    unit: root.font
                    number: true
                    strong: true
                    x: root.placed(root.counterX, width)
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.counter
                    color: row.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
