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

    // What shares a place has it by turns.
    property int turn: 0

    readonly property real gap: root.unit * Theme.spaceM
    readonly property real rowHeight: root.leastFont * 1.28
    // Of a card at least, with a line for the way where there are any.
    readonly property real cardHeight: root.leastFont * 1.5 + (root.board.ways ? 2 * root.unit : 0)
    // A number in figures of one width, and what surrounds it.
    readonly property real sideWidth: Math.min(root.width * 0.4, Math.max(root.width * 0.29, root.leastFont * 4.1 + root.gap * 2))
    readonly property real callsHeight: root.tall ? side.y - root.gap : root.height
    readonly property real largeShare: root.board.prominent.count > 1 ? 0.62 : 0.46
    readonly property bool quiet: root.board.prominent.count === 0 && root.board.listed.count === 0
    // Old calls only: the list has all the room.
    readonly property bool listOnly: root.board.prominent.count === 0 && !root.quiet
    readonly property real fairHeight: Math.min(root.callsHeight, Math.max(root.cardHeight, Math.min(root.callsHeight * root.largeShare, root.leastFont * 6)))
    // What the list does not need for whole rows is the large calls', and a little of theirs is given for one more.
    readonly property real listHeight: root.callsHeight - root.gap - list.headingHeight
    readonly property int rows: Math.floor((root.listHeight - Math.max(root.cardHeight, root.fairHeight * 0.85)) / root.rowHeight)
    readonly property real largeHeight: root.rows > 0 ? root.listHeight - root.rows * root.rowHeight : root.callsHeight

    Item {
        id: large

        anchors.left: parent.left
        width: root.tall ? root.width : root.width - root.sideWidth - root.gap
        height: root.quiet ? root.callsHeight : root.listOnly ? 0 : root.largeHeight

        // Two cards at least the height of a row are better than one; a third only where there is room.
        onPlacesChanged: root.board.makeRoomFor(large.places, list.fitting)
        Component.onCompleted: root.board.makeRoomFor(large.places, list.fitting)

        readonly property int places: Math.max(1, Math.min(3, Math.floor(root.callsHeight * 0.62 / root.cardHeight)))

        Slides {
            id: slides

            objectName: "slides"
            anchors.fill: parent
            slideshow: root.board.slideshow
            active: root.board.idle
            motion: root.board.motion
            unit: root.unit
            wordFont: root.wordFont
            words: root.board.calmWords
        }

        Calm {
            anchors.fill: parent
            visible: root.quiet && !slides.showing
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
                    ways: root.board.ways
                    leastFont: root.leastFont
                    counterEm: root.board.counterEm
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
        most: root.board.mostRows
        font: root.leastFont
        counterEm: root.board.counterEm
        rowHeight: root.rowHeight
        gap: root.gap
        wordFont: root.wordFont
        numberWords: root.board.numberWords
        counterWords: root.board.counterWords
        onFittingChanged: root.board.makeRoomFor(large.places, list.fitting)
    }

    // At the side of the calls, or below them.
    Item {
        id: side

        // What is left beside the way in; on a tall panel a call must find room too.
        readonly property real rest: root.height - root.gap - (root.tall ? wayIn.implicitHeight + root.gap + root.leastFont * 3.5 : wayIn.leastHeight)
        readonly property bool possible: aside.wanted && aside.leastHeight <= root.height - (root.tall ? root.cardHeight + root.gap : 0)
        // Where there is room for one of them only, they take turns.
        readonly property bool together: side.possible && side.rest >= aside.leastHeight
        readonly property bool turned: side.possible && !side.together && root.turn % 2 === 1
        readonly property real asideHeight: !side.together ? 0 : root.tall ? aside.leastHeight : wayIn.inviting ? Math.max(aside.leastHeight, side.rest / 2) : side.rest
        readonly property real tallHeight: side.together ? wayIn.implicitHeight + root.gap + side.asideHeight : Math.max(wayIn.implicitHeight, side.possible ? aside.leastHeight : 0)

        width: root.tall ? root.width : root.sideWidth
        height: root.tall ? side.tallHeight : root.height
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        WayIn {
            id: wayIn

            width: parent.width
            height: root.tall ? implicitHeight : side.height - (side.asideHeight > 0 ? side.asideHeight + root.gap : 0)
            // No anchors that come and go: between the two there would be both, and a height that is theirs for good.
            y: root.tall ? side.height - height : 0
            visible: !side.turned
            tall: root.tall
            low: root.tall ? root.height < root.leastFont * 6 : aside.wanted
            highest: root.height * 0.3
            unit: root.unit
            font: root.leastFont
            wordFont: root.wordFont
            showsPlaces: root.board.showsPlaces
            numbers: root.board.comeIn
            fresh: root.board.comeInNew
            comeInWords: root.board.comeInWords
            free: root.board.free
            counted: root.board.counted
            placesWords: root.board.placesWords
            outside: root.board.outside
            outsideWords: root.board.outsideWords
        }

        Aside {
            id: aside

            width: parent.width
            height: side.turned ? side.height : side.asideHeight
            y: root.tall ? 0 : side.height - height
            visible: height > 0
            tall: root.tall
            unit: root.unit
            font: root.leastFont
            wordFont: root.wordFont
            turn: root.turn
            missed: root.board.missed
            missedWords: root.board.missedWords
            letters: root.board.seriesLetters
            values: root.board.seriesValues
            seriesWords: root.board.seriesWords
        }
    }

    Timer {
        interval: 8000
        repeat: true
        running: true
        onTriggered: root.turn += 1
    }
}
