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

    readonly property real shortSide: Math.min(root.width, root.height)
    // The size of running text in pixels: 7.3 mm capitals on a 24 inch panel.
    readonly property real unit: Math.max(root.shortSide / 30, Math.min(20, root.shortSide / 22))
    // What a finger needs: 20 mm.
    readonly property real touch: Math.max(2.4 * root.unit, root.pixelsPerMm > 0 ? 20 * root.pixelsPerMm : Math.min(76, 4 * root.unit))
    readonly property bool portrait: root.height > root.width
    // What is only read, the ticket above all, stays in full sight while its end is announced.
    // Buttons that someone may just be reaching for do not move.
    readonly property bool yields: warning.visible && !["languages", "matter", "party", "consent", "code", "leaving"].includes(root.kiosk.screen) && !root.kiosk.hasAlternatives

    color: Theme.ground
    LayoutMirroring.enabled: root.kiosk.rightToLeft
    LayoutMirroring.childrenInherit: true

    function sheetOf(screen: string): Component {
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

    Loader {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.yields ? warning.top : bar.top
        sourceComponent: root.sheetOf(root.kiosk.screen)
    }

    NavigationBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kiosk: root.kiosk
        unit: root.unit
        touch: root.touch
        portrait: root.portrait
    }

    // A new screen takes no taps for a moment: the second half of a double tap does nothing.
    MouseArea {
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
        touch: root.touch
        portrait: root.portrait
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

    Component {
        id: start

        StartSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: languages

        LanguagesSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: matter

        MatterSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: party

        PartySheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: ticket

        TicketSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: code

        CodeSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: found

        FoundSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: question

        QuestionSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: alternatives

        AlternativesSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: evacuation

        EvacuationSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: message

        MessageSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }

    Component {
        id: notices

        NoticesSheet {
            kiosk: root.kiosk
            unit: root.unit
            touch: root.touch
            portrait: root.portrait
        }
    }
}
