pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Display

// The face for those outside: what they may do now and which numbers may come in, beside figures; below them the way
// to a ticket. On a tall panel all of it one below the other.
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
    readonly property bool inviting: root.board.comeIn.length > 0
    readonly property real sideWidth: Math.min(root.width * 0.5, Math.max(root.width * 0.325, root.leastFont * 4.1 + root.gap * 2))

    // What must find room: numbers that may come in, or what one may do; on a tall panel a figure too. Where room is
    // scarce the way to a ticket is left out, then what one may do beside the numbers: the mark is at the places then.
    readonly property real leastNumbers: root.inviting ? numbers.leastHeight : 0
    readonly property real leastFacts: root.tall ? facts.highest + root.gap : 0
    readonly property real needed: (root.inviting ? root.leastNumbers : entry.leastHeight) + root.leastFacts
    readonly property bool ticketShown: root.board.entrance.ticketWords.length > 0 && root.needed + ticket.implicitHeight + root.gap <= root.height
    readonly property real roomAbove: root.height - (root.ticketShown ? ticket.height + root.gap : 0)
    readonly property bool entryShown: !root.inviting || root.needed + entry.leastHeight + root.gap <= root.roomAbove
    readonly property real entryLeast: root.entryShown ? entry.leastHeight : 0
    readonly property real between: root.entryShown && root.inviting ? root.gap : 0
    readonly property real leastMain: root.entryLeast + root.between + root.leastNumbers

    // Whoever may come in goes before figures, of which some can take turns.
    readonly property real wantedMain: root.entryLeast + root.between + (root.inviting ? numbers.fullHeight : 0)
    readonly property real restBelow: root.roomAbove - root.wantedMain - root.gap
    readonly property real factsHeight: root.tall ? Math.min(facts.fullHeight, Math.max(root.restBelow, Math.min(facts.leastHeight, root.roomAbove - root.leastMain - root.gap))) : root.roomAbove
    readonly property real mainHeight: root.tall ? root.roomAbove - root.factsHeight - root.gap : root.roomAbove

    Item {
        id: main

        width: root.tall ? root.width : root.width - root.sideWidth - root.gap
        height: root.mainHeight
        anchors.left: parent.left

        EntryCard {
            id: entry

            objectName: "entry"
            visible: root.entryShown
            width: parent.width
            height: root.inviting ? Math.max(root.entryLeast, Math.min(parent.height * 0.36, parent.height - numbers.fullHeight - root.gap)) : parent.height
            unit: root.unit
            wordFont: root.wordFont
            kind: root.board.entrance.entry
            titles: root.board.entrance.titles
            explanations: root.board.entrance.explanations
        }

        Numbers {
            id: numbers

            kind: "come-in"
            visible: root.inviting
            width: parent.width
            height: parent.height - (root.entryShown ? entry.height + root.gap : 0)
            anchors.bottom: parent.bottom
            unit: root.unit
            font: root.leastFont
            wordFont: root.wordFont
            numbers: root.board.comeIn
            fresh: root.board.comeInNew
            called: root.board.entrance.called
            title: root.board.entrance.comeInWords
        }
    }

    Facts {
        id: facts

        objectName: "facts"
        width: root.tall ? root.width : root.sideWidth
        height: root.factsHeight
        anchors.right: parent.right
        y: root.tall ? root.mainHeight + root.gap : 0
        unit: root.unit
        font: root.leastFont
        wordFont: root.wordFont
        turn: root.turn
        marked: !root.entryShown
        entry: root.board.entrance.entry
        counted: root.board.entrance.entry !== "unknown"
        free: root.board.free
        placesWords: root.board.entrance.placesWords
        cap: root.board.entrance.cap
        capWords: root.board.entrance.capWords
        outside: root.board.outside
        outsideWords: root.board.outsideWords
        letters: root.board.seriesLetters
        values: root.board.seriesValues
        seriesWords: root.board.entrance.seriesWords
    }

    TicketWay {
        id: ticket

        objectName: "ticket"
        visible: root.ticketShown
        width: root.width
        anchors.bottom: parent.bottom
        unit: root.unit
        wordFont: root.wordFont
        arrow: root.board.entrance.ticketArrow
        words: root.board.entrance.ticketWords
    }

    Timer {
        interval: 8000
        repeat: true
        running: true
        onTriggered: root.turn += 1
    }
}
