import QtQuick
import Vuoro

// A count with its words. The mark is round with a tick while there is room, and a bar in a square when full:
// the shape tells it, not the colour.
Item {
    id: root

    required property real font
    required property real wordFont
    required property list<string> words
    required property int count
    property bool full: false
    property bool showMark: false

    readonly property string text: root.words.join(" · ") + " " + root.count

    implicitHeight: Math.max(words.height, number.height * 0.9)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.words.join(", ") + ": " + root.count

    Words {
        id: words

        anchors.left: parent.left
        within: (mark.visible ? mark.x : number.x) - root.wordFont * 0.8
        anchors.verticalCenter: parent.verticalCenter
        size: root.wordFont
        oneLine: true
        words: root.words
        color: Theme.inkSoft
    }

    Rectangle {
        id: mark

        visible: root.showMark
        width: root.wordFont * 1.9
        height: width
        radius: root.full ? width / 8 : width / 2
        anchors.right: number.left
        anchors.rightMargin: root.wordFont * 0.5
        anchors.verticalCenter: parent.verticalCenter
        color: root.full ? Theme.bad : Theme.good

        VText {
            visible: !root.full
            unit: root.wordFont
            size: 1.2
            strong: true
            anchors.centerIn: parent
            text: "✓"
            color: Theme.onGood
            Accessible.ignored: true
        }

        Rectangle {
            visible: root.full
            anchors.centerIn: parent
            width: parent.width * 0.6
            height: parent.width * 0.18
            color: Theme.onBad
        }
    }

    VText {
        id: number

        objectName: root.objectName + "-count"
        unit: root.font
        number: true
        strong: true
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.count
        Accessible.ignored: true
    }
}
