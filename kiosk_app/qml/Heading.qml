import QtQuick
import Vuoro

// What a screen is about, and what there is to say to it.
Column {
    id: root

    required property real unit
    property string title: ""
    property string text: ""
    property real size: root.unit < 24 ? 1.55 : 1.75

    spacing: 0.5 * root.unit

    VText {
        objectName: "title"
        unit: root.unit
        size: root.size
        strong: true
        width: root.width
        text: root.title
        leading: 1.05
        Accessible.role: Accessible.Heading
    }

    VText {
        objectName: "text"
        unit: root.unit
        size: 1.05
        width: root.width
        visible: root.text !== ""
        text: root.text
        leading: 1.1
        color: Theme.inkSoft
    }
}
