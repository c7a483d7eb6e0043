pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// A screen without calls: one block in each language, all equal.
Item {
    id: root

    required property real unit
    required property bool large
    required property list<string> titles
    required property list<string> explanations
    required property string technical

    readonly property string text: root.titles.join(" · ")

    Column {
        id: blocks

        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, root.unit * 44)
        spacing: root.unit * (root.large ? 1.6 : 1.8)

        Repeater {
            model: root.titles

            Column {
                id: block

                required property string modelData
                required property int index

                width: blocks.width
                spacing: root.unit * 0.2

                VText {
                    unit: root.unit
                    size: root.large ? 3.2 : 2
                    strong: true
                    width: parent.width
                    text: block.modelData
                }

                VText {
                    unit: root.unit
                    size: root.large ? 1.6 : 1.2
                    width: parent.width
                    visible: text !== ""
                    text: root.explanations[block.index] ?? ""
                    color: Theme.inkSoft
                }
            }
        }

        VText {
            objectName: "technical"
            unit: root.unit
            width: parent.width
            visible: text !== ""
            text: root.technical
            color: Theme.inkSoft
        }
    }
}
