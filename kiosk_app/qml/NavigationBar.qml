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
    // Of the same text without the large mode.
    required property real base
    required property real touch
    required property bool portrait

    readonly property bool stacked: root.portrait || root.unit > root.base
    readonly property real pad: Math.round((root.base < 24 ? 0.5 : root.stacked && !root.portrait ? 0.4 : 0.7) * root.base)
    readonly property real gap: Math.max(8, 0.35 * root.base)
    // One line each; more where the words are longer than that.
    readonly property real waysHeight: Math.max(root.touch, over.implicitHeight, back.implicitHeight)
    readonly property real languagesHeight: {
        let most = root.touch;
        for (let i = 0; i < named.count; ++i) {
            const item = named.itemAt(i) as BarButton;
            most = Math.max(most, item ? item.implicitHeight : 0);
        }
        return most;
    }
    readonly property real line: root.width - 2 * root.pad
    // The width of the ways back, and of the languages.
    readonly property real waysWidth: root.stacked ? root.line : root.line * 0.36
    readonly property real languagesWidth: root.stacked ? root.line : root.line - root.waysWidth - 2 * root.gap
    readonly property int cells: named.count + (others.visible ? 1 : 0)
    readonly property int languageColumns: root.widestLanguage <= root.cellOf(root.cells) || !root.stacked ? Math.max(1, root.cells) : Math.max(1, Math.ceil(root.cells / 2))
    readonly property int languageRows: Math.max(1, Math.ceil(root.cells / root.languageColumns))
    readonly property real languageWidth: Math.min(root.cellOf(root.languageColumns), root.stacked ? root.line : 9 * root.unit)
    readonly property real widestLanguage: {
        let most = others.visible ? others.narrowest : 0;
        for (let i = 0; i < named.count; ++i) {
            const item = named.itemAt(i) as BarButton;
            most = Math.max(most, item ? item.implicitWidth : 0);
        }
        return most;
    }
    readonly property bool hasWays: root.kiosk.canGoBack || root.kiosk.canStartOver

    function cellOf(columns: int): real {
        return (root.languagesWidth - (columns - 1) * root.gap) / Math.max(1, columns);
    }

    visible: root.kiosk.screen !== "start" && root.kiosk.screen !== "evacuation" && (root.hasWays || named.count > 0)
    height: !root.visible ? 0 : 2 * root.pad + root.languageRows * (root.languagesHeight + root.gap) - root.gap + (root.stacked && root.hasWays ? root.waysHeight + root.gap : 0)
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
            id: over

            objectName: "start-over"
            unit: root.unit
            touch: root.touch
            width: ways.cell
            height: root.waysHeight
            visible: root.kiosk.canStartOver
            text: qsTr("Start over")
            onActivated: root.kiosk.tap("start-over")
        }

        BarButton {
            id: back

            objectName: "back"
            unit: root.unit
            touch: root.touch
            width: ways.cell
            height: root.waysHeight
            visible: root.kiosk.canGoBack
            text: qsTr("Back")
            onActivated: root.kiosk.tap("back")
        }
    }

    Grid {
        id: languages

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.pad
        columns: root.languageColumns
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
                width: root.languageWidth
                height: root.languagesHeight
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
            width: root.languageWidth
            height: root.languagesHeight
            text: root.kiosk.languagesLabel
            marked: root.kiosk.speaksOther
            onActivated: root.kiosk.tap("other-languages")
        }
    }
}
