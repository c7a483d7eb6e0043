pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// What the supervisor lets everybody know, in one language at a time. It stands still, and keeps the room of its
// longest text, so that nothing else moves when the language changes.
Item {
    id: root

    required property real unit
    required property list<string> texts
    required property int turn

    readonly property string text: root.texts[root.turn] ?? ""

    visible: root.texts.length > 0
    implicitHeight: root.texts.length > 0 ? all.tallest : 0

    Item {
        id: all

        property real tallest: 0

        function measure(): void {
            all.tallest = all.children.reduce((most, child) => Math.max(most, child.implicitHeight), 0);
        }

        visible: false

        Repeater {
            model: root.texts

            Banner {
                required property string modelData

                width: root.width
                unit: root.unit
                size: 1.2
                text: modelData
                onImplicitHeightChanged: all.measure()
                Component.onCompleted: all.measure()
            }
        }
    }

    Banner {
        anchors.fill: parent
        unit: root.unit
        size: 1.2
        text: root.text
    }
}
