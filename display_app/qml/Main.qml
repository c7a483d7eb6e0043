pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Display

// The whole display: calls on one side, the way in on the other; on a tall panel one above the other.
Rectangle {
    id: root

    required property Board board

    // One above the other also where letters are too large to lie beside each other.
    readonly property bool tall: root.height > root.width || root.leastFont * 10.4 > root.width
    readonly property real unit: Math.min(root.width, root.height) / 36
    // Numbers are never smaller than this: it is what can be read from the farthest seat.
    readonly property real leastFont: root.board.leastFont(root.width)
    readonly property real wordFont: Math.max(root.unit * 0.9, Math.min(root.leastFont * 0.34, root.unit * 1.6))
    readonly property real gap: root.unit * Theme.spaceM

    color: Theme.ground

    Header {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.gap
        unit: root.unit
        branch: root.board.branch
        clock: root.board.clock
    }

    Column {
        id: banners

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.margins: root.gap
        anchors.topMargin: 0
        spacing: root.gap / 2

        Item {
            width: 1
            height: root.gap / 2
        }

        Banner {
            objectName: "stale"
            unit: root.wordFont
            size: 1.1
            kind: "bad"
            width: parent.width
            text: root.board.stale
        }

        Banner {
            objectName: "notice"
            unit: root.wordFont
            size: 1.1
            width: parent.width
            text: root.board.screen === "open" ? root.board.notice : ""
        }
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        anchors.margins: root.gap
        anchors.topMargin: root.gap / 2
        sourceComponent: root.board.screen === "open" ? calls : message
    }

    Component {
        id: calls

        OpenFace {
            board: root.board
            tall: root.tall
            unit: root.unit
            leastFont: root.leastFont
            wordFont: root.wordFont
        }
    }

    Component {
        id: message

        Message {
            objectName: "message"
            unit: root.unit
            large: root.board.screen === "closed"
            titles: root.board.titles
            explanations: root.board.explanations
            technical: root.board.technical
        }
    }
}
