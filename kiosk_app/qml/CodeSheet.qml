pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// A code is typed on keys for fingers. Where they do not all find room they come on pages, and one more
// key turns them. Letters and digits stand from left to right in every language.
Sheet {
    id: root

    readonly property bool asksNeeds: root.kiosk.code.asksNeeds
    readonly property string keys: root.kiosk.code.keys
    readonly property real space: root.room - head.height - deeds.height - 2 * root.gap
    // More than 2 mm, by the 20 mm of a finger.
    readonly property real between: Math.max(8, 0.13 * root.touch)
    readonly property int fitting: Math.max(1, Math.floor((keypad.width + root.between) / (root.touch + root.between)))
    readonly property int rowsThatFit: Math.max(1, Math.floor((root.space + root.between) / (root.touch + root.between)))
    readonly property int pages: Math.ceil(root.keys.length / (root.fitting * root.rowsThatFit))
    readonly property int share: Math.ceil(root.keys.length / root.pages)
    readonly property int rows: Math.min(root.rowsThatFit, Math.max(Math.ceil(root.share / root.fitting), root.portrait ? 5 : 2))
    readonly property int columns: Math.ceil(root.share / root.rows)
    readonly property real cellHeight: Math.max(root.touch, Math.min(3.6 * root.unit, (root.space - (root.rows - 1) * root.between) / root.rows))
    property int page: 0
    readonly property int shown: Math.min(root.page, root.pages - 1)

    needed: head.height + deeds.height + 2 * root.gap + root.rows * (root.touch + root.between) - root.between

    function keysOf(page: int): string {
        return root.keys.slice(page * root.share, (page + 1) * root.share);
    }

    Column {
        id: head

        width: parent.width
        spacing: 0.6 * root.gap

        Heading {
            unit: root.fitted
            width: parent.width
            size: root.small ? 1.3 : 1.75
            title: root.kiosk.title
            text: root.small ? "" : root.kiosk.text
        }

        Rectangle {
            width: parent.width
            height: typed.height + 0.4 * root.fitted
            radius: Theme.radius * root.unit
            color: Theme.surface
            border.width: Math.max(2, Math.round(root.unit / 12))
            border.color: Theme.accent

            VText {
                id: typed

                objectName: "typed"
                unit: root.fitted
                size: root.small ? 1.5 : 2
                strong: true
                number: true
                x: 0.6 * root.fitted
                width: parent.width - 1.2 * root.fitted
                anchors.verticalCenter: parent.verticalCenter
                font.letterSpacing: 0.12 * typed.size * root.fitted
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                wrapMode: Text.NoWrap
                height: 1.3 * typed.size * root.fitted
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignLeft
                LayoutMirroring.enabled: false
                text: root.kiosk.code.typed === "" ? "–" : root.kiosk.code.typed
                color: root.kiosk.code.typed === "" ? Theme.inkSoft : Theme.ink
            }
        }
    }

    Grid {
        id: keypad

        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        width: parent.width
        anchors.bottom: deeds.top
        anchors.bottomMargin: root.gap
        columns: root.columns
        spacing: root.between

        Repeater {
            model: root.keys.length

            BigButton {
                id: key

                required property int index
                readonly property string letter: root.keys.charAt(key.index)

                objectName: "key-" + key.letter
                visible: Math.floor(key.index / root.share) === root.shown
                unit: root.unit
                centred: true
                textSize: root.small ? 1.4 : 1.6
                leftPadding: 0
                rightPadding: 0
                topPadding: 0
                bottomPadding: 0
                width: (keypad.width - (root.columns - 1) * root.between) / root.columns
                height: root.cellHeight
                text: key.letter
                onActivated: root.kiosk.tap("key", key.index)
            }
        }
    }

    // Its height does not follow from how many pages of keys there are, which follows from it.
    Flow {
        id: deeds

        readonly property int count: 2 + (root.pages > 1 ? 1 : 0) + (root.asksNeeds ? 1 : 0)
        readonly property int columns: root.portrait && root.asksNeeds ? 2 : deeds.count
        readonly property real letters: !root.asksNeeds ? 1.15 : root.portrait && !root.small ? 1 : 0.9
        readonly property real cell: Math.floor((width - (deeds.columns - 1) * root.gap) / deeds.columns)
        readonly property real cellHeight: Math.max((root.asksNeeds ? 3.3 : root.small ? 2.4 : 3) * root.fitted, root.touch)

        width: parent.width
        anchors.bottom: parent.bottom
        spacing: root.gap

        BigButton {
            id: erase

            objectName: "erase"
            unit: root.fitted
            textSize: deeds.letters
            centred: true
            width: deeds.cell
            height: deeds.cellHeight
            topPadding: 0
            bottomPadding: 0
            leftPadding: Theme.spaceXs * root.unit
            rightPadding: Theme.spaceXs * root.unit
            enabled: root.kiosk.code.typed !== ""
            text: qsTr("Erase")
            onActivated: root.kiosk.tap("erase")
        }

        BigButton {
            id: more

            readonly property string next: root.keysOf((root.shown + 1) % root.pages)

            objectName: "more-choices"
            visible: root.pages > 1
            unit: root.fitted
            textSize: deeds.letters
            centred: true
            width: deeds.cell
            height: deeds.cellHeight
            topPadding: 0
            bottomPadding: 0
            text: more.next.charAt(0) + "–" + more.next.charAt(more.next.length - 1)
            onActivated: {
                root.page = (root.shown + 1) % root.pages;
                root.kiosk.tap("more-choices");
            }
        }

        BigButton {
            id: needs

            objectName: "needs"
            visible: root.asksNeeds
            unit: root.fitted
            textSize: deeds.letters
            centred: true
            width: deeds.cell
            height: deeds.cellHeight
            topPadding: 0
            bottomPadding: 0
            leftPadding: Theme.spaceXs * root.unit
            rightPadding: Theme.spaceXs * root.unit
            text: root.kiosk.access.needsLabel
            onActivated: root.kiosk.tap("needs")
        }

        BigButton {
            id: enter

            objectName: "enter"
            unit: root.fitted
            textSize: deeds.letters
            primary: true
            centred: true
            width: deeds.count % deeds.columns === 0 ? deeds.cell : deeds.width
            height: deeds.cellHeight
            topPadding: 0
            bottomPadding: 0
            leftPadding: Theme.spaceXs * root.unit
            rightPadding: Theme.spaceXs * root.unit
            enabled: root.kiosk.code.typed !== ""
            text: root.kiosk.code.enter
            onActivated: root.kiosk.tap("enter")
        }
    }
}
