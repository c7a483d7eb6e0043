import QtQuick
import Vuoro
import Vuoro.Kiosk

// An address to take along: what it is, its QR code, and the address in letters.
Rectangle {
    id: root

    required property ShownQr qr
    required property real unit
    // The code's side in pixels, its quiet zone included.
    required property real codeSide
    property bool sideways: false
    property bool spellsOut: true

    readonly property real pad: (root.spellsOut ? 0.8 : 0.5) * root.unit
    // What it takes besides a code that is high.
    readonly property real around: 2 * root.pad + (root.sideways ? 0 : words.implicitHeight + 0.5 * root.unit)
    // The smallest side at which a phone reads the code with ease.
    readonly property real leastSide: code.modules * Math.max(2, Math.round(root.unit / 10))

    implicitHeight: (root.sideways ? Math.max(code.height, words.implicitHeight) : code.height + words.implicitHeight + 0.5 * root.unit) + 2 * root.pad
    radius: Theme.radius * root.unit
    color: Theme.surface
    border.width: Math.max(1, Math.round(root.unit / 18))
    border.color: Theme.raised

    QrCode {
        id: code

        width: root.codeSide
        height: width
        x: root.sideways ? (root.LayoutMirroring.enabled ? root.width - width - root.pad : root.pad) : (root.width - width) / 2
        y: root.pad
        rows: root.qr.rows
        description: root.qr.caption + ": " + root.qr.address
    }

    Column {
        id: words

        spacing: 0.3 * root.unit
        width: root.sideways ? root.width - code.width - 3 * root.pad : root.width - 2 * root.pad
        x: root.sideways ? (root.LayoutMirroring.enabled ? root.pad : code.width + 2 * root.pad) : root.pad
        y: root.sideways ? (root.height - height) / 2 : code.y + code.height + 0.5 * root.unit

        VText {
            unit: root.unit
            strong: true
            width: words.width
            horizontalAlignment: root.sideways ? Text.AlignLeft : Text.AlignHCenter
            text: root.qr.caption
        }

        VText {
            unit: root.unit
            size: 0.85
            visible: root.spellsOut
            width: words.width
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: root.sideways ? Text.AlignLeft : Text.AlignHCenter
            text: root.qr.address
            color: Theme.inkSoft
        }
    }
}
