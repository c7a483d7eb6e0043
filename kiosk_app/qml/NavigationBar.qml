pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// Back, start over and the languages: always at the same place. The start screen has its own
// languages and nothing to go back from; in an evacuation there is nothing to tap.
Rectangle {
    id: root

    required property KioskScreen kiosk
    required property real unit
    required property real touch
    required property bool portrait

    readonly property real pad: Math.round((root.unit < 24 ? 0.5 : 0.7) * root.unit)
    readonly property real gap: Math.max(8, 0.35 * root.unit)
    readonly property real line: root.width - 2 * root.pad
    // The width of the ways back, and of the languages.
    readonly property real waysWidth: root.portrait ? root.line : root.line * 0.36
    readonly property real languagesWidth: root.portrait ? root.line : root.line - root.waysWidth - 2 * root.gap
    readonly property int cells: named.count + (others.visible ? 1 : 0)
    readonly property real languageCell: Math.min((root.languagesWidth - (root.cells - 1) * root.gap) / Math.max(1, root.cells), root.portrait ? root.line : 9 * root.unit)
    readonly property bool hasWays: root.kiosk.canGoBack || root.kiosk.canStartOver

    visible: root.kiosk.screen !== "start" && root.kiosk.screen !== "evacuation" && (root.hasWays || named.count > 0)
    height: !root.visible ? 0 : 2 * root.pad + root.touch + (root.portrait && root.hasWays ? root.touch + root.gap : 0)
    color: Theme.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.max(1, Math.round(root.unit / 18))
        color: Theme.raised
    }

    Row {
        id: ways

        readonly property real cell: (root.waysWidth - root.gap) / 2

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: root.pad
        spacing: root.gap
        visible: root.hasWays

        BarButton {
            objectName: "start-over"
            unit: root.unit
            touch: root.touch
            width: ways.cell
            height: root.touch
            visible: root.kiosk.canStartOver
            text: qsTr("Start over")
            onActivated: root.kiosk.tap("start-over")
        }

        BarButton {
            objectName: "back"
            unit: root.unit
            touch: root.touch
            width: ways.cell
            height: root.touch
            visible: root.kiosk.canGoBack
            text: qsTr("Back")
            onActivated: root.kiosk.tap("back")
        }
    }

    Row {
        id: languages

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.pad
        spacing: root.gap

        Repeater {
            id: named

            model: root.kiosk.languages

            BarButton {
                id: language

                required property string tag
                required property string name
                required property bool chosen
                required property int place

                objectName: "language-" + language.tag
                unit: root.unit
                touch: root.touch
                width: root.languageCell
                height: root.touch
                text: language.name
                marked: language.chosen
                Accessible.checkable: true
                Accessible.checked: language.chosen
                onActivated: root.kiosk.tap("language", language.place)
            }
        }

        GlobeButton {
            id: others

            objectName: "other-languages"
            visible: root.kiosk.offersOthers
            unit: root.unit
            touch: root.touch
            width: root.languageCell
            height: root.touch
            text: root.kiosk.languagesLabel
            marked: root.kiosk.speaksOther
            onActivated: root.kiosk.tap("other-languages")
        }
    }
}
