import QtQuick
import Vuoro

// The line at the top of a screen: where we are on the leading side, anything else on the other.
Item {
    id: root

    required property real unit
    property string title: ""
    property real size: 1
    default property alias trailing: side.data

    implicitHeight: Math.max(label.implicitHeight, side.implicitHeight)

    VText {
        id: label

        unit: root.unit
        size: root.size
        strong: true
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.spaceM * root.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
    }

    Row {
        id: side

        spacing: Theme.spaceS * root.unit
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
