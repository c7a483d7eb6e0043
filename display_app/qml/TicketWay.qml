pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Where to go for a ticket: an arrow, and words in each language, side by side where there is width.
Rectangle {
    id: root

    required property real unit
    required property real wordFont
    required property string arrow
    required property list<string> words

    readonly property real pad: root.unit * Theme.spaceM
    readonly property real room: root.width - 2 * root.pad - (root.arrow !== "" ? sign.width + root.pad : 0)
    readonly property int columns: root.room > root.words.length * root.wordFont * 11 ? root.words.length : 1
    readonly property string text: root.words.join(" · ")

    implicitHeight: Math.max(root.arrow !== "" ? sign.height : 0, texts.height) + 1.2 * root.pad
    radius: root.unit * Theme.radius
    color: Theme.accentSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Arrow {
        id: sign

        visible: root.arrow !== ""
        kind: root.arrow
        font: root.wordFont * 2
        ink: Theme.ink
        ground: Theme.accentSoft
        width: implicitWidth
        height: implicitHeight
        anchors.left: parent.left
        anchors.leftMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
    }

    Grid {
        id: texts

        columns: root.columns
        columnSpacing: root.pad
        rowSpacing: root.wordFont * 0.15
        anchors.left: root.arrow !== "" ? sign.right : parent.left
        anchors.leftMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.words

            VText {
                required property string modelData

                unit: root.wordFont
                width: (root.room - (root.columns - 1) * texts.columnSpacing) / root.columns
                text: modelData
                horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : undefined
            }
        }
    }
}
