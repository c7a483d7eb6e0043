pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// The heading of a message in the languages that it is not told in at length.
Grid {
    id: root

    required property KioskScreen kiosk
    required property real unit
    required property real gap
    required property bool portrait
    property real size: 1
    property color ink: Theme.ink

    readonly property int count: headings.count

    columns: root.portrait ? 2 : 3
    columnSpacing: 2 * root.gap
    rowSpacing: 0.6 * root.gap

    Repeater {
        id: headings

        model: root.kiosk.shortNotices

        VText {
            id: heading

            required property int index
            required property string title
            required property bool rightToLeft

            objectName: "short-notice-" + heading.index
            unit: root.unit
            size: root.size
            strong: true
            width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
            LayoutMirroring.enabled: heading.rightToLeft
            horizontalAlignment: Text.AlignLeft
            text: heading.title
            color: root.ink
            Accessible.role: Accessible.AlertMessage
        }
    }
}
