pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Figures for those outside: how much room there is, how many may be inside, how many wait outside, how long each
// series waits. The first has its place always while another finds room below it; what does not fit takes turns.
Item {
    id: root

    required property real unit
    required property real font
    required property real wordFont
    required property int turn
    // The mark of what one may do is with the places.
    required property bool marked
    required property string entry
    required property bool counted
    required property int free
    required property list<string> placesWords
    required property int cap
    required property list<string> capWords
    required property int outside
    required property list<string> outsideWords
    required property list<string> letters
    required property list<string> values
    required property list<string> seriesWords

    readonly property real gap: root.unit * Theme.spaceM
    readonly property int seriesLines: Math.ceil(root.letters.length / series.columns)
    // With a line of its title, and rows that are no larger than its words.
    readonly property real leastSeries: root.letters.length > 0 ? series.around + root.wordFont * (1.15 + root.seriesLines * 1.75) : 0
    readonly property real leastOutside: root.outside > 0 ? outside.implicitHeight : 0
    // Of a tile each, in their order; 0 is one that there is no need for.
    readonly property list<real> heights: [places.implicitHeight, root.leastSeries, cap.implicitHeight, root.leastOutside]
    readonly property real fullHeight: root.heights.reduce((sum, height) => sum + (height > 0 ? height + root.gap : 0), -root.gap)
    readonly property real highest: Math.max(...root.heights)
    readonly property real leastHeight: places.implicitHeight + root.gap + Math.max(...root.heights.slice(1))
    readonly property bool pinned: root.leastHeight <= root.height
    readonly property list<int> pages: root.paged(root.heights)
    readonly property int page: root.turn % (Math.max(...root.pages) + 1)
    // What the tiles of the page leave.
    readonly property real spare: root.height - root.heights.reduce((sum, height, tile) => sum + (root.shows(tile) ? height + root.gap : 0), -root.gap)

    // On which page each tile is: the first that has room for it; -1 is none.
    function paged(heights: list<real>): list<int> {
        const used = [];
        return heights.map((height, tile) => {
            if (height === 0 || (tile === 0 && root.pinned))
                return -1;
            const room = root.pinned ? root.height - heights[0] - root.gap : root.height;
            const found = used.findIndex(taken => taken + height <= room);
            const page = found < 0 ? used.length : found;
            used[page] = (used[page] ?? 0) + height + root.gap;
            return page;
        });
    }

    function shows(tile: int): bool {
        return root.pages[tile] === root.page || (tile === 0 && root.pinned);
    }

    function topOf(tile: int): real {
        const above = root.heights.map((height, before) => before < tile && root.shows(before) ? height + root.gap : 0);
        return above.reduce((sum, height) => sum + height, 0) + (tile > 1 && root.shows(1) ? root.spare : 0);
    }

    component Tile: Rectangle {
        id: tile

        required property int place
        required property string kind
        required property list<string> words
        required property int count
        property bool known: true
        property string mark: ""

        visible: root.shows(tile.place)
        y: root.topOf(tile.place)
        width: root.width
        height: implicitHeight
        implicitHeight: figure.implicitHeight + 1.4 * root.gap
        radius: root.unit * Theme.radius
        color: Theme.surface

        Figure {
            id: figure

            objectName: tile.kind
            words: tile.words
            count: tile.count
            known: tile.known
            mark: tile.mark
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: root.gap
            font: root.font
            wordFont: root.wordFont
        }
    }

    Tile {
        id: places

        place: 0
        kind: "places"
        words: root.placesWords
        count: root.free
        known: root.counted
        mark: root.marked ? root.entry : ""
    }

    Series {
        id: series

        visible: root.shows(1)
        y: root.topOf(1)
        width: root.width
        height: root.leastSeries + root.spare
        rowFont: Math.max(root.wordFont * 1.25, Math.min(root.font, series.columnWidth / 5.8, (series.height - series.around - root.wordFont * 1.15) / root.seriesLines / 1.4))
        unit: root.unit
        wordFont: root.wordFont
        turn: root.turn
        title: root.seriesWords
        letters: root.letters
        values: root.values
    }

    Tile {
        id: cap

        place: 2
        kind: "cap"
        words: root.capWords
        count: root.cap
    }

    Tile {
        id: outside

        place: 3
        kind: "outside"
        words: root.outsideWords
        count: root.outside
    }
}
