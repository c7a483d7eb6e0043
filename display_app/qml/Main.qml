pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Display

// The whole display: what its kind shows, below the branch and the time; or a message instead of it.
Rectangle {
    id: root

    required property Board board

    // One above the other also where letters are too large to lie beside each other.
    readonly property bool tall: root.height > root.width || root.leastFont * (9.1 + root.board.counterEm) > root.width
    readonly property real unit: Math.min(root.width, root.height) / 36
    // Numbers are never smaller than this: it is what can be read from the farthest seat.
    readonly property real leastFont: root.board.leastFont(root.width, root.board.counterEm)
    readonly property real wordFont: Math.max(root.unit * 0.9, Math.min(root.leastFont * 0.34, root.unit * 1.6))
    readonly property real gap: root.unit * Theme.spaceM
    // Everybody is to leave the building: nothing else matters.
    readonly property bool leaving: root.board.screen === "evacuation"

    color: Theme.ground
    LayoutMirroring.enabled: root.board.rightToLeft
    LayoutMirroring.childrenInherit: true

    Header {
        id: header

        visible: !root.leaving
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.gap
        unit: root.unit
        branch: root.board.branch
        clock: root.board.clock
    }

    // Beside each other where there is more width than height.
    Grid {
        id: banners

        readonly property bool both: stale.texts.length > 0 && notice.texts.length > 0
        readonly property real each: banners.both && columns === 2 ? (width - spacing) / 2 : width
        readonly property real font: Math.min(root.wordFont, root.unit * 1.1)

        columns: root.height > root.width ? 1 : 2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.margins: root.gap
        spacing: root.gap / 2

        Tidings {
            id: stale

            objectName: "stale"
            unit: banners.font
            size: 1.1
            kind: "bad"
            width: banners.each
            texts: root.leaving ? [] : root.board.stale
        }

        Tidings {
            id: notice

            objectName: "notice"
            unit: banners.font
            size: 1.1
            width: banners.each
            texts: root.board.screen === "open" ? root.board.notice : []
        }
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: bulletin.top
        anchors.margins: root.gap
        anchors.bottomMargin: bulletin.visible ? root.gap : 0
        anchors.topMargin: stale.visible || notice.visible ? root.gap : 0
        active: !root.leaving
        sourceComponent: root.board.screen !== "open" ? message : root.board.atDoor ? door : calls
    }

    Bulletin {
        id: bulletin

        objectName: "bulletin"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.gap
        unit: banners.font
        texts: root.board.screen === "open" ? root.board.bulletin : []
        turn: root.board.bulletinTurn
    }

    Loader {
        anchors.fill: parent
        active: root.leaving
        sourceComponent: evacuation
    }

    Component {
        id: evacuation

        Evacuation {
            objectName: "evacuation"
            unit: root.unit
            titles: root.board.titles
            explanations: root.board.explanations
        }
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
        id: door

        DoorDisplay {
            board: root.board
            tall: root.height > root.width
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
