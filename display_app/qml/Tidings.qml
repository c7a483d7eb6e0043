import QtQuick
import Vuoro

// A message in each language: on one line where that fits, else one below the other.
Banner {
    id: root

    required property list<string> texts

    readonly property string together: root.texts.join(" · ")
    // What is left beside the mark.
    readonly property real room: root.width - (2 * Theme.spaceM + Theme.spaceS + 1.5 * root.size) * root.unit
    // Begins with the font, since a call of advanceWidth alone would not be made again when the font changes.
    readonly property bool fits: metrics.font.pixelSize > 0 && metrics.advanceWidth(root.together) * 1.02 < root.room

    text: root.fits ? root.together : root.texts.join("\n")

    FontMetrics {
        id: metrics

        font.family: Theme.fontFamily
        font.pixelSize: Math.max(1, Math.round(root.size * root.unit))
    }
}
