import QtQuick
import Vuoro

// A count with its words, and where it is wanted a mark that tells what the count means. While nobody knows it there
// is no figure. Where the words would become too small beside the figure they stand above it.
Item {
    id: root

    required property real font
    required property real wordFont
    required property list<string> words
    required property int count
    property bool known: true
    // As Mark has them; empty is none.
    property string mark: ""
    property bool stacked: root.tight

    readonly property real beside: root.width - number.width - (root.mark !== "" ? mark.width + mark.anchors.rightMargin : 0) - root.wordFont * 0.8
    readonly property bool tight: root.beside < 0.6 * texts.widest * 1.02
    readonly property string text: root.words.join(" · ") + (root.known ? " " + root.count : "")

    implicitHeight: root.stacked ? texts.height + number.height * 0.9 : Math.max(texts.height, number.height * 0.9)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words.join(", ") + (root.known ? ": " + root.count : "")

    Words {
        id: texts

        anchors.left: parent.left
        within: root.stacked ? root.width : root.beside
        y: root.stacked ? 0 : (root.height - height) / 2
        size: root.wordFont
        oneLine: true
        words: root.words
        color: Theme.inkSoft
    }

    Mark {
        id: mark

        visible: root.mark !== ""
        kind: root.mark
        width: root.wordFont * 1.9
        anchors.right: number.left
        anchors.rightMargin: root.known ? root.wordFont * 0.5 : 0
        anchors.verticalCenter: number.verticalCenter
    }

    VText {
        id: number

        objectName: root.objectName + "-count"
        unit: root.font
        number: true
        strong: true
        anchors.right: parent.right
        y: root.stacked ? root.height - height * 0.95 : (root.height - height) / 2
        text: root.known ? root.count : ""
        Accessible.ignored: true
    }
}
