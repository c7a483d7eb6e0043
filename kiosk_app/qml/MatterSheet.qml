pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// A question with choices, or guidance with an address to take along.
Sheet {
    id: root

    readonly property bool guides: root.kiosk.link.rows.length > 0
    readonly property bool twoSides: root.guides && !root.portrait
    readonly property int columns: root.portrait || root.guides || choices.count < 4 ? 1 : 2
    readonly property real floor: Math.max(root.touch, 2.9 * root.unit)
    readonly property real space: root.room - choices.y
    readonly property int rowsThatFit: Math.max(1, Math.floor((root.space + root.gap) / (root.floor + root.gap)))
    readonly property int places: root.columns * root.rowsThatFit
    readonly property bool paged: choices.count > root.places
    readonly property int perPage: root.paged ? Math.max(1, root.places - 1) : Math.max(1, root.places)
    readonly property int pages: Math.max(1, Math.ceil(choices.count / root.perPage))
    readonly property int rows: Math.ceil((root.paged ? root.perPage + 1 : choices.count) / root.columns)
    readonly property real cell: Math.min(5.4 * root.unit, Math.max(root.floor, (root.space - (root.rows - 1) * root.gap) / Math.max(1, root.rows)))
    readonly property string question: root.kiosk.question
    property int page: 0
    // Another set of choices may have fewer pages.
    readonly property int shown: Math.min(root.page, root.pages - 1)
    readonly property int blanks: root.paged ? Math.max(0, root.pages * root.perPage - choices.count) : 0

    needed: Math.max(choices.y + (choices.count > 0 ? root.highest() : finish.visible ? finish.height : 0), root.twoSides ? qr.implicitHeight : 0)

    onQuestionChanged: root.page = 0

    // Of all pages, so that turning them changes neither the size of words nor the place of buttons.
    function highest(): real {
        let most = 0;
        for (let page = 0; page < root.pages; ++page)
            most = Math.max(most, root.heightOf(page));
        return most;
    }

    function heightOf(page: int): real {
        const first = page * root.perPage;
        const past = Math.min(choices.count, first + root.perPage);
        let sum = (root.rows - 1) * root.gap;
        for (let row = 0; row < root.rows; ++row) {
            let tallest = root.cell;
            for (let i = first + row * root.columns; i < Math.min(past, first + (row + 1) * root.columns); ++i) {
                const choice = repeater.itemAt(i);
                tallest = Math.max(tallest, choice ? choice.implicitHeight : 0);
            }
            sum += tallest;
        }
        return sum;
    }

    Heading {
        id: heading

        unit: root.fitted
        anchors.left: parent.left
        width: root.twoSides ? parent.width - qr.width - 2 * root.margin : parent.width
        title: root.kiosk.title
        text: root.kiosk.text
    }

    QrPanel {
        id: qr

        objectName: "qr"
        visible: root.guides
        qr: root.kiosk.link
        unit: root.fitted
        codeSide: (root.portrait ? 11 : root.small ? 8 : 11) * root.fitted
        anchors.right: parent.right
        width: root.portrait ? parent.width : Math.min(17 * root.unit, parent.width * 0.36)
        y: root.portrait ? heading.height + 1.5 * root.gap : 0
    }

    Item {
        id: choices

        readonly property int count: repeater.count

        anchors.left: parent.left
        width: root.twoSides ? heading.width : parent.width
        height: grid.implicitHeight
        y: (root.guides && root.portrait ? qr.y + qr.height : heading.height) + (root.small ? 1 : 1.5) * root.gap

        Grid {
            id: grid

            columns: root.columns
            rowSpacing: root.gap
            columnSpacing: root.gap
            width: parent.width

            Repeater {
                id: repeater

                model: root.kiosk.choices

                ChoiceButton {
                    id: choice

                    required property int index
                    required property string label
                    required property string detail
                    required property string errand

                    objectName: choice.errand !== "" ? choice.errand : "choice-" + choice.index
                    text: choice.label
                    note: choice.detail
                    visible: Math.floor(choice.index / root.perPage) === root.shown
                    unit: root.fitted
                    width: (grid.width - (root.columns - 1) * root.gap) / root.columns
                    height: Math.max(root.cell, implicitHeight)
                    mirror: root.LayoutMirroring.enabled
                    onActivated: root.kiosk.tap(choice.errand !== "" ? choice.errand : "choice", choice.index)
                }
            }

            // The last page is as long as the others: the button that turns it stays where it is.
            Repeater {
                model: root.shown === root.pages - 1 ? root.blanks : 0

                Item {
                    width: 1
                    height: root.cell
                }
            }

            ChoiceButton {
                objectName: "more-choices"
                visible: root.paged
                unit: root.fitted
                width: (grid.width - (root.columns - 1) * root.gap) / root.columns
                height: Math.max(root.cell, implicitHeight)
                mirror: root.LayoutMirroring.enabled
                text: root.shown + 1 < root.pages ? qsTr("More choices") : qsTr("First choices")
                note: (root.shown + 1) + " / " + root.pages
                onActivated: {
                    root.page = (root.shown + 1) % root.pages;
                    root.kiosk.tap("more-choices");
                }
            }
        }
    }

    BigButton {
        id: finish

        objectName: "done"
        visible: repeater.count === 0
        unit: root.fitted
        primary: true
        centred: true
        minimumHeight: Math.max(3.2, root.touch / root.fitted)
        anchors.left: parent.left
        y: choices.y
        width: root.portrait ? parent.width : Math.min(heading.width, 16 * root.unit)
        text: qsTr("I am done")
        onActivated: root.kiosk.tap("done")
    }
}
