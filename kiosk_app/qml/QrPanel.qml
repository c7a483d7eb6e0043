import QtQuick
import Vuoro
import Vuoro.Kiosk

// An address to take along: what it is, its QR code, and the address in letters.
Rectangle {
    id: root

    required property ShownQr qr
    required property real unit
    property real codeSize: 10
    property bool sideways: false

    readonly property real pad: 0.8 * root.unit

    implicitHeight: (root.sideways ? Math.max(code.height, words.implicitHeight) : code.height + words.implicitHeight + 0.5 * root.unit) + 2 * root.pad
    radius: Theme.radius * root.unit
    color: Theme.surface
    border.width: Math.max(1, Math.round(root.unit / 18))
    border.color: Theme.raised

    QrCode {
        id: code

        width: root.codeSize * root.unit
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
            width: words.width
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: root.sideways ? Text.AlignLeft : Text.AlignHCenter
            text: root.qr.address
            color: Theme.inkSoft
        }
    }
}
