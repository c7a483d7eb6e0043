pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// What somebody outside may do now: a mark, words in each language, and where there is room what they mean.
Rectangle {
    id: root

    required property real unit
    required property real wordFont
    required property string kind
    required property list<string> titles
    required property list<string> explanations

    readonly property real pad: root.unit * Theme.spaceM
    readonly property real room: root.height - 2 * root.pad
    readonly property real leastHeight: root.titles.length * root.wordFont * 1.25 + 2 * root.pad
    readonly property bool explaining: full.implicitHeight <= root.room
    readonly property real within: root.width - mark.width - 3.5 * root.pad
    // In em of a title. Begins with the font, since a call of advanceWidth alone would not be made again.
    readonly property real widest: root.titles.reduce((most, title) => Math.max(most, metrics.advanceWidth(title)), metrics.font.pixelSize) / 100
    readonly property string text: root.titles.join(" · ")
    // Few words are larger on one line.
    readonly property real joinedFont: Math.min(root.room * 0.7, root.within / (Math.max(metrics.font.pixelSize, metrics.advanceWidth(root.text)) * 0.0102), root.unit * 3.4)
    readonly property bool joined: !root.explaining && root.joinedFont > 1.2 * root.titleFont(0.8)

    radius: root.unit * Theme.radius
    color: Theme.surface
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    function titleFont(share: real): real {
        return Math.min(root.room / root.titles.length * share, root.within / root.widest / 1.02, root.unit * 3.4);
    }

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: 100
        font.weight: Theme.strong
    }

    component Blocks: Column {
        id: blocks

        required property real size
        required property bool explaining

        width: root.within
        spacing: blocks.explaining ? blocks.size * 0.5 : 0

        Repeater {
            model: root.titles

            Column {
                id: block

                required property string modelData
                required property int index

                width: blocks.width

                VText {
                    unit: Math.floor(blocks.size)
                    strong: true
                    width: parent.width
                    text: block.modelData
                    wrapMode: Text.NoWrap
                    horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : undefined
                }

                VText {
                    visible: blocks.explaining
                    unit: Math.max(root.wordFont * 0.9, blocks.size * 0.5)
                    width: parent.width
                    text: root.explanations[block.index] ?? ""
                    color: Theme.inkSoft
                    horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : undefined
                }
            }
        }
    }

    // How high it is with explanations.
    Blocks {
        id: full

        visible: false
        size: root.titleFont(0.36)
        explaining: true
    }

    Mark {
        id: mark

        kind: root.kind
        width: Math.min(root.room, root.width * 0.22)
        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
    }

    VText {
        visible: root.joined
        unit: Math.floor(root.joinedFont)
        strong: true
        width: root.within
        anchors.left: mark.right
        anchors.leftMargin: 1.5 * root.pad
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        wrapMode: Text.NoWrap
        horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : undefined
        Accessible.ignored: true
    }

    Blocks {
        visible: !root.joined
        anchors.left: mark.right
        anchors.leftMargin: 1.5 * root.pad
        anchors.verticalCenter: parent.verticalCenter
        size: root.titleFont(root.explaining ? 0.36 : 0.8)
        explaining: root.explaining
    }
}
