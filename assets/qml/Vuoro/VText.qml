import QtQuick
import Vuoro

// Text in the house font. Its size is a multiple of the screen's unit.
Text {
    id: root

    required property real unit
    property real size: 1
    property bool strong: false
    // Ticket numbers and other figures: one width, slashed zero.
    property bool number: false

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Math.max(1, Math.round(root.size * root.unit))
    font.weight: root.strong ? Theme.strong : Theme.regular
    font.features: root.number ? { "tnum": 1, "zero": 1, "ss02": 1 } : {}
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""
}
