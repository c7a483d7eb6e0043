pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Why there is no number, and what to do instead: the best first. What does not fit is on further pages.
Sheet {
    id: root

    readonly property int columns: root.portrait || cards.count < 2 ? 1 : root.small || cards.count < 5 ? 2 : 3
    readonly property real width1: (root.width - 2 * root.margin - (root.columns - 1) * root.gap) / root.columns
    readonly property real space: foot.y - cards.y - root.gap
    readonly property int rowsThatFit: Math.max(1, Math.floor((root.space + root.gap) / (root.tallest + root.gap)))
    readonly property int perPage: root.columns * root.rowsThatFit
    readonly property int pages: Math.max(1, Math.ceil(cards.count / root.perPage))
    property int page: 0
    readonly property int shown: Math.min(root.page, root.pages - 1)
    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < cards.count; ++i) {
            const item = repeater.itemAt(i) as AlternativeCard;
            most = Math.max(most, item ? item.implicitHeight : 0);
        }
        return most;
    }

    // Words shrink only where all the cards find room by that.
    readonly property int rows: Math.min(Math.ceil(cards.count / root.columns), !root.small ? cards.count : root.portrait ? 3 : 1)

    needed: cards.y + root.rows * (root.tallest + root.gap) + foot.height

    Heading {
        id: heading

        unit: root.fitted
        width: parent.width
        title: root.kiosk.title
        text: root.kiosk.text
    }

    VText {
        id: instead

        unit: root.fitted
        size: 1.15
        strong: true
        width: parent.width
        y: heading.height + root.gap
        text: qsTr("What you can do instead")
    }

    Grid {
        id: cards

        readonly property int count: repeater.count

        columns: root.columns
        rowSpacing: root.gap
        columnSpacing: root.gap
        width: parent.width
        y: instead.y + instead.height + 0.6 * root.gap

        Repeater {
            id: repeater

            model: root.kiosk.alternatives

            AlternativeCard {
                objectName: "alternative-" + index
                visible: Math.floor(index / root.perPage) === root.shown
                unit: root.fitted
                width: root.width1
                height: root.tallest
            }
        }
    }

    Item {
        id: foot

        // The same whether there are further pages or not: how many there are depends on the height of this.
        // Their button has one short line.
        readonly property real cell: (width - root.gap) / 2

        anchors.left: parent.left
        anchors.right: parent.right
        y: parent.height - height
        height: done.implicitHeight

        BigButton {
            id: more

            objectName: "more-choices"
            visible: root.pages > 1
            unit: root.fitted
            centred: true
            anchors.left: parent.left
            width: foot.cell
            height: parent.height
            minimumHeight: Math.max(2.6, root.touch / root.fitted)
            text: qsTr("More") + "  " + (root.shown + 1) + " / " + root.pages
            onActivated: {
                root.page = (root.shown + 1) % root.pages;
                root.kiosk.tap("more-choices");
            }
        }

        BigButton {
            id: done

            objectName: "done"
            unit: root.fitted
            primary: true
            centred: true
            anchors.right: parent.right
            width: foot.cell
            height: parent.height
            minimumHeight: Math.max(2.6, root.touch / root.fitted)
            text: qsTr("I am done")
            onActivated: root.kiosk.tap("done")
        }
    }
}
