import QtQuick
import Vuoro

// Beside the calls: numbers that missed theirs, and how long each series waits. Where there is no room for both
// they take turns.
Item {
    id: root

    required property bool tall
    required property real unit
    required property real font
    required property real wordFont
    required property int turn
    required property list<string> missed
    required property list<string> missedWords
    required property list<string> letters
    required property list<string> values
    required property list<string> seriesWords

    readonly property real gap: root.unit * Theme.spaceM
    readonly property bool hasMissed: root.missed.length > 0
    readonly property bool hasSeries: root.letters.length > 0
    readonly property bool wanted: root.hasMissed || root.hasSeries
    readonly property bool both: root.hasMissed && root.hasSeries
    readonly property bool stacked: root.both && !root.tall && root.height >= absent.leastHeight + root.gap + series.implicitHeight
    readonly property bool alternating: root.both && !root.tall && !root.stacked
    readonly property real leastHeight: Math.max(root.hasMissed ? absent.leastHeight : 0, root.hasSeries ? series.implicitHeight : 0)

    Series {
        id: series

        visible: root.hasSeries && !(root.alternating && root.turn % 2 === 0)
        width: root.tall && root.both ? (root.width - root.gap) / 2 : root.width
        height: root.tall ? root.height : Math.min(root.stacked ? implicitHeight : root.height, fullHeight)
        anchors.left: parent.left
        anchors.top: parent.top
        unit: root.unit
        wordFont: root.wordFont
        turn: root.turn
        title: root.seriesWords
        letters: root.letters
        values: root.values
    }

    Numbers {
        id: absent

        kind: "missed"
        visible: root.hasMissed && !(root.alternating && root.turn % 2 === 1)
        width: root.tall && root.both ? (root.width - root.gap) / 2 : root.width
        height: root.stacked ? root.height - series.height - root.gap : Math.min(root.height, root.tall ? root.height : fullHeight)
        anchors.right: parent.right
        // No anchors that come and go: between the two there would be both, and a height that is theirs for good.
        y: root.stacked ? root.height - height : 0
        unit: root.unit
        font: root.font
        wordFont: root.wordFont * 0.9
        numbers: root.missed
        fresh: 0
        title: root.missedWords
    }
}
