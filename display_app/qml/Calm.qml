import QtQuick
import Vuoro

// In the place of calls when there are none.
Rectangle {
    id: root

    required property real size
    required property list<string> words

    readonly property real room: root.height - root.size * 1.6

    color: Theme.surface
    radius: root.size * 0.4

    // How high the words are at full size. At a part of it they break into as many lines or fewer.
    Words {
        id: full

        visible: false
        within: texts.within
        spacing: root.size * 0.7
        size: root.size
        words: root.words
    }

    Words {
        id: texts

        anchors.horizontalCenter: parent.horizontalCenter
        within: root.width - root.size * 2.4
        anchors.verticalCenter: parent.verticalCenter
        spacing: size * 0.7
        size: root.size * Math.min(1, root.room / full.height)
        words: root.words
        color: Theme.inkSoft
    }
}
