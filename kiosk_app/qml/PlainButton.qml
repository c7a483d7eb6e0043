pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// One control of a plain sheet. A toggle shows its state as a box with or without a tick.
BigButton {
    id: root

    required property int index
    required property string name
    required property string group
    required property string label
    required property string detail
    required property bool toggle
    required property bool on
    required property string spoken
    required property string button
    required property int place

    readonly property bool boxed: root.group === "toggle"
    readonly property bool chosen: root.toggle && root.on

    objectName: root.name
    text: root.label
    note: root.detail
    primary: root.group === "first-deed"
    centred: root.group !== "choice" && !root.boxed
    // The widest word is not broken: the label gives way a little for it.
    readonly property real wordWidth: Math.ceil(Math.max(...root.label.split(" ").map(word => metrics.advanceWidth(word)))) + 2
    // Of the label and the note in one line each, at their usual size.
    readonly property real naturalWidth: Math.max(metrics.advanceWidth(root.label), 0.8 * metrics.advanceWidth(root.detail)) + root.leftPadding + root.rightPadding
    readonly property real roomForWords: root.width - root.leftPadding - root.rightPadding

    readonly property bool small: root.group === "size" || root.group === "key"

    textSize: root.small ? 1.5 : 1.15 * Math.max(0.87, Math.min(1, root.roomForWords / root.wordWidth))
    leftPadding: (root.boxed && !root.mirrored ? 2.6 : 0.8) * root.unit
    rightPadding: (root.boxed && root.mirrored ? 2.6 : 0.8) * root.unit
    topPadding: 0.3 * root.unit
    bottomPadding: 0.3 * root.unit
    Accessible.checkable: root.toggle
    Accessible.checked: root.on
    // What is written is a part of what is said: whoever speaks to the machine says what they see.
    Accessible.name: [root.spoken.includes(root.text) ? "" : root.text, root.spoken, root.note].filter(said => said !== "").join(", ")

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.weight: Theme.strong
        font.pixelSize: Math.max(1, Math.round(1.15 * root.unit))
    }

    // Made for those that have one: most buttons of a page of keys have not.
    Loader {
        active: root.boxed || root.chosen
        width: (root.boxed ? 1.2 : 1) * root.unit
        height: width
        x: root.boxed ? (root.mirrored ? root.width - width - 0.8 * root.unit : 0.8 * root.unit) : root.width - width - 0.2 * root.unit
        y: root.boxed ? (root.height - height) / 2 : 0.2 * root.unit
        sourceComponent: Rectangle {
            radius: root.boxed ? width / 8 : width / 2
            color: root.on ? Theme.accent : Theme.surface
            border.width: Math.max(2, Math.round(root.unit / 14))
            border.color: Theme.accent

            VText {
                visible: root.on
                unit: root.unit
                size: root.boxed ? 0.85 : 0.7
                strong: true
                anchors.centerIn: parent
                text: "✓"
                color: Theme.onAccent
                Accessible.ignored: true
            }
        }
    }
}
