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
    // From line to line, as a multiple of what is usual for the script.
    property real leading: 1

    // Noto Sans Arabic keeps room for stacked marks above and below, 2.1 em a line. Ordinary text needs
    // less, and stands in the middle of its lines when it is moved up a little. Where lines in Latin letters
    // follow they would lie over each other then.
    readonly property bool arabic: /[\u0600-\u06ff]/.test(root.text) && !(/\n/.test(root.text) && /[A-Za-z]/.test(root.text))

    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Math.max(1, Math.round(root.size * root.unit))
    font.weight: root.strong ? Theme.strong : Theme.regular
    font.features: root.number ? { "tnum": 1, "zero": 1, "ss02": 1 } : {}
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: (root.arabic ? 0.7 : 1) * root.leading
    topPadding: root.arabic ? -0.33 * root.font.pixelSize : 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""
}
