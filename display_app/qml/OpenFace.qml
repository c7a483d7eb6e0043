pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Display

// The face of an open service point. Font sizes are in pixels and come from the viewing distance;
// where room is short there are fewer rows, not smaller letters.
Item {
    id: root

    required property Board board
    required property bool tall
    required property real unit
    required property real leastFont
    required property real wordFont

    readonly property real gap: root.unit * Theme.spaceM
    readonly property real rowHeight: root.leastFont * 1.28
    // A number in figures of one width, and what surrounds it.
    readonly property real sideWidth: Math.min(root.width * 0.4, Math.max(root.width * 0.29, root.leastFont * 4.1 + root.gap * 2))
    readonly property real callsHeight: root.tall ? root.height - side.height - root.gap : root.height
    readonly property real largeShare: root.board.prominent.count > 1 ? 0.62 : 0.46
    readonly property bool quiet: root.board.prominent.count === 0 && root.board.listed.count === 0
    // Old calls only: the list has all the room.
    readonly property bool listOnly: root.board.prominent.count === 0 && !root.quiet
    readonly property real largeHeight: Math.min(root.callsHeight, Math.max(root.leastFont * 1.5, Math.min(root.callsHeight * root.largeShare, root.leastFont * 6)))

    Item {
        id: large

        width: root.tall ? root.width : root.width - root.sideWidth - root.gap
        height: root.quiet ? root.callsHeight : root.listOnly ? 0 : root.largeHeight

        // Two cards at least the height of a row are better than one; a third only where there is room.
        onPlacesChanged: root.board.makeRoomFor(large.places, list.fitting)
        Component.onCompleted: root.board.makeRoomFor(large.places, list.fitting)

        readonly property int places: Math.max(1, Math.min(3, Math.floor(root.callsHeight * 0.62 / (root.leastFont * 1.5))))

        Calm {
            anchors.fill: parent
            visible: root.quiet
            size: Math.min(root.unit * 2, Math.max(root.unit * 1.3, root.leastFont * 0.42))
            words: root.board.calmWords
        }

        Column {
            anchors.fill: parent
            spacing: root.gap / 2

            Repeater {
                id: cards

                model: root.board.prominent

                LargeCall {
                    width: large.width
                    height: (large.height - (cards.count - 1) * root.gap / 2) / cards.count
                    unit: root.unit
                    motion: root.board.motion
                    counterWords: root.board.counterWords
                    againWords: root.board.againWords
                }
            }
        }
    }

    CallList {
        id: list

        anchors.left: large.left
        anchors.right: large.right
        anchors.top: large.bottom
        anchors.topMargin: root.listOnly ? 0 : root.gap
        height: root.callsHeight - large.height - anchors.topMargin
        calls: root.board.listed
        font: root.leastFont
        rowHeight: root.rowHeight
        gap: root.gap
        wordFont: root.wordFont
        numberWords: root.board.numberWords
        counterWords: root.board.counterWords
        onFittingChanged: root.board.makeRoomFor(large.places, list.fitting)
    }

    WayIn {
        id: side

        width: root.tall ? root.width : root.sideWidth
        height: root.tall ? implicitHeight : root.height
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        tall: root.tall
        low: root.tall && root.height < root.leastFont * 6
        highest: root.height * 0.3
        unit: root.unit
        font: root.leastFont
        wordFont: root.wordFont
        numbers: root.board.comeIn
        fresh: root.board.comeInNew
        comeInWords: root.board.comeInWords
        free: root.board.free
        counted: root.board.counted
        placesWords: root.board.placesWords
        outside: root.board.outside
        outsideWords: root.board.outsideWords
    }
}
