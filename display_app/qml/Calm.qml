import QtQuick
import Vuoro

// In the place of a call when there is none.
Rectangle {
    id: root

    required property real size
    required property list<string> words

    color: Theme.surface
    radius: root.size * 0.4

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        within: root.width - root.size * 2.4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.size * 0.7
        size: root.size
        words: root.words
        color: Theme.inkSoft
    }
}
