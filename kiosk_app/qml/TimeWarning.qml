import QtQuick
import Vuoro
import Vuoro.Kiosk

// Says that the screen will be cleared soon. One touch gives more time.
Rectangle {
    id: root

    required property KioskScreen kiosk
    required property real unit
    // Of the same text without the large mode.
    required property real base
    required property real touch
    required property bool portrait

    readonly property real pad: (root.base < 24 ? 0.5 : 0.8) * root.base

    visible: root.kiosk.warningSeconds >= 0
    height: Math.max(words.height, root.portrait ? 0 : more.height) + (root.portrait ? more.height + root.pad : 0) + 2 * root.pad
    color: Theme.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.title + " " + words.text

    // Taps beside the button do not reach what is covered.
    MouseArea {
        objectName: "shield"
        anchors.fill: parent
        Accessible.ignored: true
    }

    Column {
        id: words

        readonly property string title: qsTr("Are you still there?")
        readonly property string text: qsTr("The screen is cleared in %n seconds.", "", Math.max(0, root.kiosk.warningSeconds))

        anchors.left: parent.left
        anchors.leftMargin: root.pad
        y: root.portrait ? root.pad : (root.height - height) / 2
        width: root.portrait ? root.width - 2 * root.pad : root.width - more.width - 3 * root.pad
        spacing: 0.2 * root.unit

        VText {
            unit: root.unit
            size: root.unit > root.base ? 1.1 : 1.3
            strong: true
            width: parent.width
            text: words.title
            color: Theme.onWarn
            Accessible.ignored: true
        }

        VText {
            unit: root.unit
            width: parent.width
            text: words.text
            color: Theme.onWarn
            Accessible.ignored: true
        }
    }

    BigButton {
        id: more

        objectName: "more-time"
        unit: root.unit
        primary: true
        centred: true
        minimumHeight: root.touch / root.unit
        topPadding: 0.25 * root.base
        bottomPadding: 0.25 * root.base
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: root.pad
        anchors.bottomMargin: root.portrait ? root.pad : (root.height - height) / 2
        width: root.portrait ? root.width - 2 * root.pad : Math.min(0.5 * root.width, Math.max(implicitWidth, 12 * root.base))
        text: qsTr("I need more time")
        onActivated: root.kiosk.tap("more-time")
    }
}
