pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// The whole screen: what the kiosk's state asks for, the bar that is always below it, and the
// warning before the screen is cleared. All that is touched lies within reach, in the lower part.
Rectangle {
    id: root

    required property KioskScreen kiosk
    // 0: unknown.
    required property real pixelsPerMm
    property ServiceMenu service: null
    property real panelWidthMm: 0
    // The band that everybody reaches, in shares of the height from the lower edge.
    property real reachFloor: 0
    property real reachCeiling: 0.5

    readonly property real shortSide: Math.min(root.width, root.height)
    // The size of running text in pixels: 7.3 mm capitals on a 24 inch panel.
    readonly property real base: Math.max(root.shortSide / 30, Math.min(20, root.shortSide / 22))
    // Large text is twice that; on a panel of 480 pixels there is room for half as much again.
    readonly property real unit: (root.kiosk.access.largeText ? (root.base < 24 ? 1.5 : 2) : 1) * root.base
    readonly property real mm: root.pixelsPerMm > 0 ? root.pixelsPerMm : root.panelWidthMm > 0 ? root.width / root.panelWidthMm : 0
    // What a finger needs: 20 mm.
    readonly property real touch: Math.max(2.4 * root.base, root.mm > 0 ? 20 * root.mm : Math.min(76, 4 * root.base))
    readonly property bool portrait: root.height > root.width
    readonly property bool plain: root.kiosk.access.largeText || root.cramped || root.crowded === root.place || root.kiosk.access.lowReach && root.kiosk.screen !== "evacuation"
    // Small panels have no room for the usual sheet of these.
    readonly property bool cramped: root.base < 24 && (root.portrait && root.kiosk.screen === "party" || warning.visible && root.kiosk.screen === "ticket")
    // What is on the screen, as far as it decides how much room it takes.
    readonly property string place: [root.kiosk.screen, root.kiosk.question, root.kiosk.language, root.kiosk.title, root.kiosk.text, root.width, root.height, root.yields, note.height].join("|")
    // The place whose usual sheet has no room for its words.
    property string crowded: ""
    // What nobody is asked to bend down for stays free of buttons.
    readonly property real floor: Math.round(root.reachFloor * root.height)
    // Where the band begins. On a small panel that nobody has measured it is as high as five buttons.
    readonly property real bandTop: root.height - Math.min(root.height, Math.max(root.reachCeiling * root.height, root.panelWidthMm > 0 ? 0 : 5.7 * root.touch))
    readonly property bool low: root.kiosk.access.lowReach && root.bandTop > 0
    // What is only read, the ticket above all, stays in full sight while its end is announced.
    // Buttons that someone may just be reaching for do not move. With large text there is room for a ticket only.
    readonly property bool yields: warning.visible && !(root.kiosk.access.largeText && (root.base < 24 || root.kiosk.screen !== "ticket")) && !["languages", "matter", "party", "consent", "code", "leaving"].includes(root.kiosk.screen) && !root.kiosk.hasAlternatives

    color: Theme.ground
    LayoutMirroring.enabled: root.kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "highContrast"
        value: root.kiosk.access.highContrast
    }

    function sheetOf(screen: string): Component {
        if (root.plain || screen === "needs")
            return plainSheet;
        switch (screen) {
        case "start":
            return start;
        case "languages":
            return languages;
        case "matter":
            return matter;
        case "party":
            return party;
        case "ticket":
            return ticket;
        case "code":
            return code;
        case "found":
            return found;
        case "consent":
        case "leaving":
            return question;
        case "evacuation":
            return evacuation;
        }
        if (root.kiosk.hasAlternatives)
            return alternatives;
        return root.kiosk.speaksAll ? notices : message;
    }

    // All but the bar of the modes.
    Item {
        id: work

        x: 0
        y: 0
        width: root.portrait ? root.width : root.width - access.width
        height: root.portrait ? access.y : root.height - root.floor

        HelpNote {
            id: note

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            kiosk: root.kiosk
            unit: root.unit
            large: root.kiosk.access.largeText
        }

        Loader {
            id: stage

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: note.bottom
            anchors.bottom: root.yields ? warning.top : bar.top
            // A window without a size has no room for any word.
            active: root.shortSide > 0
            sourceComponent: root.sheetOf(root.kiosk.screen)
            onLoaded: ring.start()

            Connections {
                target: stage.item as Sheet

                function onOverflowsChanged(): void {
                    if ((stage.item as Sheet).overflows)
                        root.crowded = root.place;
                }
            }
        }

        NavigationBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            kiosk: root.kiosk
            unit: root.unit
            base: root.base
            touch: root.touch
            portrait: root.portrait
        }

        // A new screen takes no taps for a moment: the second half of a double tap does nothing.
        MouseArea {
            objectName: "shield"
            anchors.fill: parent
            enabled: !root.kiosk.settled
            visible: enabled
            Accessible.ignored: true
        }

        TimeWarning {
            id: warning

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: bar.top
            kiosk: root.kiosk
            unit: root.unit
            base: root.base
            touch: root.touch
            portrait: root.portrait
        }

        // Where the keys are while they are at no button: the screen as a whole.
        Rectangle {
            anchors.fill: stage
            anchors.margins: width / 2 > border.width ? 2 : 0
            visible: root.kiosk.steered && !ring.found
            color: "transparent"
            border.width: Math.max(4, Math.round(root.base / 5))
            border.color: Theme.ink
            radius: Theme.radius * root.base
        }
    }

    AccessBar {
        id: access

        objectName: "access-bar"
        x: root.portrait ? 0 : root.width - width
        y: root.portrait ? root.height - root.floor - height : 0
        width: root.portrait ? root.width : implicitWidth
        height: root.portrait ? implicitHeight : root.height - root.floor
        kiosk: root.kiosk
        unit: root.unit
        touch: root.touch
        upright: !root.portrait
        small: root.base < 24
        large: root.kiosk.access.largeText
        band: root.height - root.floor - root.bandTop
    }

    Rectangle {
        x: 0
        y: root.height - height
        width: root.width
        height: root.floor
        color: Theme.surface
    }

    Explorer {
        anchors.fill: parent
        kiosk: root.kiosk
        ground: root
    }

    // Gives Qt's focus to the button that the keys are at, once it is where it belongs.
    Timer {
        id: ring

        property bool found: false

        interval: 0
        onTriggered: {
            const item = root.kiosk.steered && root.kiosk.focus !== "" ? root.named(root, root.kiosk.focus) : null;
            ring.found = item !== null;
            if (item)
                item.forceActiveFocus(Qt.TabFocusReason);
            else
                root.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Connections {
        target: root.kiosk

        function onChanged(): void {
            ring.start();
        }
    }

    function named(item: Item, name: string): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (!child.visible)
                continue;
            if (child.objectName === name && child instanceof BigButton)
                return child;
            const found = root.named(child, name);
            if (found)
                return found;
        }
        return null;
    }

    Component {
        id: plainSheet

        PlainSheet {
            kiosk: root.kiosk
            unit: root.unit
            base: root.base
            touch: root.touch
            lowTop: root.low ? Math.max(1, root.bandTop - note.height) : 0
        }
    }

    // For technicians. Nothing that customers touch is up here.
    MouseArea {
        objectName: "service-corner"
        visible: root.service !== null
        anchors.left: parent.left
        anchors.top: parent.top
        width: root.touch
        height: root.touch
        LayoutMirroring.enabled: false
        pressAndHoldInterval: 3000
        Accessible.ignored: true
        onPressAndHold: root.service.openDoor()
    }

    Loader {
        anchors.fill: parent
        active: root.service !== null && root.service.room !== "shut"
        sourceComponent: ServiceOverlay {
            service: root.service
            unit: root.unit
            touch: root.touch
        }
    }

    // Large text has the plain sheet. The others are of one size, and are not laid out anew just to be taken away.
    Component {
        id: start

        StartSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: languages

        LanguagesSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: matter

        MatterSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: party

        PartySheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: ticket

        TicketSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: code

        CodeSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: found

        FoundSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: question

        QuestionSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: alternatives

        AlternativesSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: evacuation

        EvacuationSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: message

        MessageSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: notices

        NoticesSheet {
            kiosk: root.kiosk
            unit: root.base
            touch: root.touch
            portrait: root.portrait
        }
    }
}
