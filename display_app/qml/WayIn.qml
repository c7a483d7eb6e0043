pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// For those at the door: how much room there is, and which numbers may come in.
Item {
    id: root

    required property bool tall
    required property bool low
    // How much room there is, and how many wait outside.
    property bool showsPlaces: true
    required property real highest
    required property real unit
    required property real font
    required property real wordFont
    required property list<string> numbers
    required property int fresh
    required property list<string> comeInWords
    required property int free
    required property bool counted
    required property list<string> placesWords
    required property int outside
    required property list<string> outsideWords

    readonly property real gap: root.unit * Theme.spaceM
    readonly property bool inviting: root.numbers.length > 0
    readonly property bool wide: root.tall && !root.inviting

    // The room it needs, with as many numbers as its height leaves.
    readonly property real leastHeight: figures.height + (root.inviting && !root.tall ? comeIn.leastHeight + (root.showsPlaces ? root.gap : 0) : 0)

    implicitHeight: Math.max(figures.implicitHeight, root.inviting ? Math.max(comeIn.leastHeight, Math.min(root.highest, comeIn.fullHeight)) : 0)

    Rectangle {
        id: figures

        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.showsPlaces
        width: root.tall && root.inviting ? parent.width * 0.5 - root.gap / 2 : parent.width
        height: root.tall && visible ? parent.height : implicitHeight
        implicitHeight: root.showsPlaces ? flow.implicitHeight + 2 * root.gap : 0
        radius: root.unit * Theme.radius
        color: Theme.surface

        Flow {
            id: flow

            readonly property real each: root.wide && root.outside > 0 ? (width - spacing) / 2 : width

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: root.gap
            spacing: root.gap

            Figure {
                id: places

                objectName: "places"
                stacked: tight || (root.wide && outside.visible && outside.tight)
                width: flow.each
                font: root.font
                wordFont: root.wordFont
                words: root.placesWords
                count: root.free
                known: root.counted
                mark: !root.counted ? "unknown" : root.free === 0 ? "full" : "come-in"
            }

            Figure {
                id: outside

                objectName: "outside"
                stacked: tight || (root.wide && places.tight)
                // Numbers that may come in need the room more.
                visible: root.outside > 0 && !(root.inviting && (root.low || !root.tall))
                width: flow.each
                font: root.font
                wordFont: root.wordFont
                words: root.outsideWords
                count: root.outside
            }
        }
    }

    Numbers {
        id: comeIn

        kind: "come-in"
        visible: root.inviting
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.tall && root.showsPlaces ? parent.width * 0.5 - root.gap / 2 : parent.width
        height: root.tall ? parent.height : parent.height - figures.height - (root.showsPlaces ? root.gap : 0)
        unit: root.unit
        font: root.font
        wordFont: root.wordFont
        numbers: root.numbers
        fresh: root.fresh
        title: root.comeInWords
    }
}
