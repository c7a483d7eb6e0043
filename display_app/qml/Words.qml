pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// One text in each language, equal in size, one below the other.
Column {
    id: root

    required property real size
    required property list<string> words
    // Texts wrap at this width, or with `oneLine` are all made small enough for it; 0 is as wide as they are.
    property real within: 0
    property bool oneLine: false
    property color color: Theme.ink
    property bool strong: false

    // Begins with the font, since a call of advanceWidth alone would not be made again when the font changes.
    readonly property real widest: root.words.reduce((most, word) => Math.max(most, metrics.advanceWidth(word)), metrics.font.pixelSize)
    readonly property real fitted: root.oneLine && root.within > 0 ? root.size * Math.min(1, root.within / (root.widest * 1.02)) : root.size

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Math.max(1, Math.round(root.size))
        font.weight: root.strong ? Theme.strong : Theme.regular
    }

    Repeater {
        model: root.words

        VText {
            required property string modelData

            unit: Math.floor(root.fitted)
            strong: root.strong
            width: root.within > 0 ? root.within : Math.ceil(root.widest * 1.02)
            text: modelData
            color: root.color
            wrapMode: root.oneLine ? Text.NoWrap : Text.Wrap
            // Laid out from the right, texts in other scripts begin there too.
            horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : undefined
        }
    }
}
