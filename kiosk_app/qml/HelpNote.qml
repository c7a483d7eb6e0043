import QtQuick
import Vuoro
import Vuoro.Kiosk

// What became of the call for help, above everything else.
Banner {
    id: root

    required property KioskScreen kiosk
    // With large text it is a line of the sheet.
    required property bool large

    objectName: "help-note"
    kind: root.kiosk.access.helpState === "failed" ? "warn" : "info"
    text: root.large ? "" : root.kiosk.access.helpText
    size: root.unit < 24 ? 0.85 : 1
    height: visible ? implicitHeight : 0
    radius: 0
}
