import QtQuick

// A place that feels a finger, and nothing else: the baseline for what a real window takes.
Rectangle {
    id: root

    property int taps: 0

    color: "white"

    Rectangle {
        objectName: "place"
        width: 200
        height: 100
        color: area.pressed ? "black" : root.taps % 2 === 0 ? "gray" : "silver"

        MouseArea {
            id: area

            anchors.fill: parent
            onClicked: root.taps += 1
        }
    }
}
