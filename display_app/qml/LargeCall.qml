pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// A call in the largest type that its place allows: number, the way to it, counter.
Rectangle {
    id: root

    required property int seq
    required property string number
    required property string counter
    required property bool recall
    required property bool fresh
    required property string arrow
    required property list<string> way

    required property real unit
    // The display tells the way to counters: all cards keep room for it, so that all numbers are alike.
    required property bool ways
    // Numbers are never smaller than this.
    required property real leastFont
    // The width of the widest counter, in em of the number.
    required property real counterEm
    required property bool motion
    required property list<string> counterWords
    required property list<string> againWords

    readonly property bool mirrored: root.LayoutMirroring.enabled

    // Seconds since it came, as far as it moves.
    property real breath: 0

    readonly property string text: root.number + " → " + root.counter
    // In em of the number: its four figures, the arrow, the words, the counter and the air between.
    readonly property real em: (root.ways ? 6.2 : 5.8) + root.counterEm
    // Where the number would become too small beside them the words make room: the figures say it too.
    readonly property bool bare: root.width / root.em < root.leastFont
    readonly property real drawnEm: root.bare ? root.em - 1.3 : root.em
    readonly property real fullFont: root.width / root.drawnEm
    // Where the sign of a recall stands beside the counter, it has a place of its own.
    readonly property real widthFont: root.recall && !root.tagAbove ? Math.max(root.leastFont, (root.width - 3 * root.unit) / root.drawnEm) : root.fullFont
    readonly property bool tagAbove: root.recall && root.height > root.fullFont * 1.35 + (root.way.length > 0 ? 4 : 2) * root.unit
    readonly property bool wayBelow: root.way.length > 0 && root.height >= root.leastFont * 1.32 + (root.tagAbove ? 3.7 : 2) * root.unit
    readonly property real tagHeight: (root.tagAbove ? root.unit * 1.7 : 0) + (root.wayBelow ? root.unit * 2 : 0)
    // On a high card the counter stands below the number, and both are larger.
    readonly property bool stacked: root.height - root.tagHeight > root.widthFont * 2.9
    readonly property real fontSize: root.stacked ? Math.min((root.height - root.tagHeight) * 0.4, root.width / (3.6 + root.counterEm)) : Math.min((root.height - root.tagHeight) * 0.76, root.widthFont)
    readonly property color ink: root.fresh ? Theme.onAccent : Theme.ink

    objectName: "call-" + root.number
    radius: root.unit * Theme.radius
    color: root.fresh ? Theme.accent : Theme.raised
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.number, root.counterWords.join(" ") + " " + root.counter, ...root.way].join(", ")

    // The mark that stays when the colour of a new call has gone.
    Rectangle {
        width: root.unit * 0.5
        radius: width / 2
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: root.unit * 0.6
        color: root.fresh ? Theme.onAccent : Theme.accent
    }

    // One slow breath a second, three times: far below what could harm anyone (WCAG 2.3.1).
    Rectangle {
        anchors.fill: parent
        anchors.margins: root.unit * 0.25
        radius: parent.radius
        color: "transparent"
        border.width: root.unit * 0.2
        border.color: Theme.onAccent
        opacity: (1 - Math.cos(2 * Math.PI * root.breath)) / 2
    }

    NumberAnimation on breath {
        running: root.motion
        from: 0
        to: 3
        duration: 3000
    }

    VText {
        visible: root.tagAbove
        unit: root.unit
        anchors.left: row.left
        anchors.right: parent.right
        anchors.rightMargin: root.unit
        anchors.top: parent.top
        anchors.topMargin: root.unit * 0.8
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        strong: true
        horizontalAlignment: root.mirrored ? Text.AlignLeft : undefined
        text: "↻  " + root.againWords.join(" · ")
        color: root.ink
    }

    VText {
        visible: root.recall && !root.tagAbove && !tagBeside.visible
        unit: root.unit * 1.6
        strong: true
        anchors.right: parent.right
        anchors.rightMargin: root.unit
        anchors.verticalCenter: parent.verticalCenter
        text: "↻"
        color: root.ink
        Accessible.name: root.againWords.join(", ")
    }

    Words {
        id: tagBeside

        visible: root.recall && !root.tagAbove && within > 6 * root.unit
        anchors.right: parent.right
        anchors.rightMargin: root.unit
        anchors.verticalCenter: parent.verticalCenter
        within: parent.width - row.width - 4 * root.unit
        size: Math.min(root.unit, root.height * 0.2)
        oneLine: true
        strong: true
        words: root.againWords
        color: root.ink
    }

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: 100
    }

    // Each word a text of its own: they may be in scripts of both directions.
    Row {
        id: ways

        readonly property string text: root.way.join(" · ")
        readonly property real fontSize: Math.min(root.unit * 1.3, (root.width - 4 * root.unit) / (metrics.advanceWidth(ways.text) / 100 + 1))

        objectName: "way-" + root.number
        visible: root.wayBelow
        spacing: ways.fontSize * 0.3
        anchors.left: row.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.unit * 0.7

        Repeater {
            model: root.way

            Row {
                id: part

                required property string modelData
                required property int index

                spacing: ways.spacing

                VText {
                    visible: part.index > 0
                    unit: ways.fontSize
                    text: "·"
                    color: root.ink
                    Accessible.ignored: true
                }

                VText {
                    unit: ways.fontSize
                    wrapMode: Text.NoWrap
                    text: part.modelData
                    color: root.ink
                    Accessible.ignored: true
                }
            }
        }
    }

    Grid {
        id: row

        columns: root.stacked ? 1 : 2
        anchors.left: parent.left
        anchors.leftMargin: root.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: (root.tagAbove ? root.unit * 0.85 : 0) - (root.wayBelow ? root.unit : 0)
        columnSpacing: root.fontSize * 0.22

        VText {
            unit: root.fontSize
            number: true
            strong: true
            text: root.number
            color: root.ink
            Accessible.ignored: true
        }

        Row {
            spacing: root.fontSize * 0.22

            Arrow {
                anchors.verticalCenter: parent.verticalCenter
                font: root.fontSize * 0.8
                kind: root.arrow
                ink: root.ink
                ground: root.color
            }

            Words {
                visible: !root.bare || root.stacked
                anchors.verticalCenter: parent.verticalCenter
                size: root.fontSize * 0.23
                words: root.counterWords
                color: root.ink
            }

            VText {
                unit: root.fontSize
                number: true
                strong: true
                anchors.verticalCenter: parent.verticalCenter
                text: root.counter
                color: root.ink
                Accessible.ignored: true
            }
        }
    }
}
