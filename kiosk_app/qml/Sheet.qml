import QtQuick
import Vuoro
import Vuoro.Kiosk

// One screen of the kiosk, and what all of them share: margins, the office's name above, and
// `fitted`, the text size at which the content finds room.
Item {
    id: root

    required property KioskScreen kiosk
    required property real unit
    required property real touch
    required property bool portrait

    // What the content takes at its present size; 0 if it always fits.
    property real needed: 0
    property bool showsOffice: true
    property real factor: 1
    property real formerRoom: 0
    property string formerWords: root.words()

    readonly property bool small: root.unit < 24
    readonly property real margin: (root.small ? 0.9 : root.portrait ? 2 : 2.2) * root.unit
    readonly property real fitted: root.unit * root.factor
    readonly property real gap: (root.small ? 0.4 : 0.8) * root.unit
    readonly property real room: content.height
    readonly property real smallest: 0.8
    // Smaller words would be hard to read, and these still do not fit.
    property bool overflows: false

    default property alias contents: content.data

    function fit(): void {
        root.layOut(content);
        while (root.needed > root.room + 0.5 && root.factor > root.smallest) {
            root.factor = Math.max(root.smallest, root.factor * 0.97);
            root.layOut(content);
        }
        root.overflows = root.needed > root.room + 0.5;
    }

    // Columns and grids wait for the next frame otherwise, and what is needed is not known before.
    function layOut(item: Item): void {
        for (let i = 0; i < item.children.length; ++i)
            root.layOut(item.children[i]);
        const positioner = item as Positioner;
        if (positioner)
            positioner.forceLayout();
    }

    function words(): string {
        const ticket = root.kiosk.ticket;
        return [root.kiosk.language, root.kiosk.title, root.kiosk.text, ticket.paper, ticket.canPrintAgain].join("|");
    }

    onNeededChanged: soon.start()
    onRoomChanged: {
        if (root.room > root.formerRoom)
            root.factor = 1;
        root.formerRoom = root.room;
        soon.start();
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: root.fit()
    }

    Connections {
        target: root.kiosk

        function onChanged(): void {
            const words = root.words();
            if (words !== root.formerWords) {
                root.formerWords = words;
                root.factor = 1;
                soon.start();
            }
        }
    }

    VText {
        id: office

        unit: root.unit
        size: 0.9
        strong: true
        visible: root.showsOffice && text !== "" && (root.portrait || !root.small)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: root.small ? root.margin * 0.7 : root.margin * 0.8
        text: root.kiosk.office
        color: Theme.accent
    }

    Item {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: office.visible ? office.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: root.small ? root.margin * 0.5 : office.visible && !root.portrait ? root.margin * 0.6 : root.margin
        anchors.bottomMargin: root.small ? root.margin * 0.7 : root.margin
    }
}
