pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Squares of a finger's size over the whole screen: each turns dark when it is touched. When all are
// dark, or after a long press, it is over.
Rectangle {
    id: root

    required property real unit
    required property real touch

    readonly property int columns: Math.max(1, Math.floor(root.width / root.touch))
    readonly property int rows: Math.max(1, Math.floor(root.height / root.touch))
    property int touched: 0
    property var dark: ({})

    signal finished

    color: Theme.ground
    onVisibleChanged: {
        root.dark = {};
        root.touched = 0;
    }

    function touchAt(x: real, y: real): void {
        const column = Math.min(root.columns - 1, Math.floor(x * root.columns / root.width));
        const row = Math.min(root.rows - 1, Math.floor(y * root.rows / root.height));
        const place = row * root.columns + column;
        if (root.dark[place])
            return;
        root.dark = Object.assign({}, root.dark, {
            [place]: true
        });
        root.touched += 1;
        if (root.touched === root.columns * root.rows)
            root.finished();
    }

    Repeater {
        model: root.visible ? root.columns * root.rows : 0

        Rectangle {
            id: square

            required property int index

            x: (square.index % root.columns) * root.width / root.columns
            y: Math.floor(square.index / root.columns) * root.height / root.rows
            width: root.width / root.columns
            height: root.height / root.rows
            color: root.dark[square.index] ? Theme.accent : Theme.surface
            border.width: 1
            border.color: Theme.line
        }
    }

    VText {
        objectName: "touch-count"
        unit: root.unit
        size: 1.2
        strong: true
        anchors.centerIn: parent
        text: qsTr("Touch every square: %1 of %2. Hold for 2 seconds to end.").arg(root.touched).arg(root.columns * root.rows)
        horizontalAlignment: Text.AlignHCenter
        width: parent.width * 0.8
    }

    MouseArea {
        objectName: "touch-test"
        anchors.fill: parent
        pressAndHoldInterval: 2000
        Accessible.ignored: true
        onPressed: mouse => root.touchAt(mouse.x, mouse.y)
        onPositionChanged: mouse => root.touchAt(mouse.x, mouse.y)
        onPressAndHold: root.finished()
    }
}
