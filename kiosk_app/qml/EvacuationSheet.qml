pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// Everybody is to leave: said in all languages at once, over the whole screen; in the first ones with
// how. There is nothing to tap.
Sheet {
    id: root

    readonly property int columns: root.portrait ? 1 : root.kiosk.offersOthers ? 3 : 2
    readonly property real cell: (root.width - 2 * root.margin - (root.columns - 1) * root.margin) / root.columns

    readonly property real titleSize: (root.small ? 1.6 : 2.8) * (root.kiosk.offersOthers ? 0.8 : 1)

    showsOffice: false
    needed: words.implicitHeight

    Rectangle {
        parent: root
        z: -1
        anchors.fill: parent
        color: Theme.bad
    }

    Column {
        id: words

        spacing: (root.small ? 1 : 1.6) * root.fitted
        anchors.verticalCenter: parent.verticalCenter

        Grid {
            id: blocks

            columns: root.columns
            columnSpacing: root.margin
            rowSpacing: (root.small ? 1 : 1.6) * root.fitted

            Repeater {
                model: root.kiosk.notices

                Column {
                    id: block

                    required property int index
                    required property string title
                    required property string text
                    required property bool rightToLeft

                    objectName: "notice-" + block.index
                    width: root.cell
                    spacing: 0.3 * root.fitted
                    LayoutMirroring.enabled: block.rightToLeft
                    LayoutMirroring.childrenInherit: true

                    FontMetrics {
                        id: usual

                        font.family: Theme.fontFamily
                        font.weight: Theme.strong
                        font.pixelSize: 100
                    }

                    VText {
                        id: title

                        // No word is broken: all are smaller by as much as the longest is too wide.
                        readonly property real widest: 0.01 * Math.max(...block.title.split(" ").map(word => usual.advanceWidth(word))) * root.titleSize * root.fitted

                        unit: root.fitted
                        size: root.titleSize * Math.min(1, (block.width - 4) / title.widest)
                        strong: true
                        width: block.width
                        horizontalAlignment: Text.AlignLeft
                        text: block.title
                        color: Theme.onBad
                        Accessible.role: Accessible.AlertMessage
                    }

                    VText {
                        unit: root.fitted
                        size: root.small ? 1 : 1.5
                        width: block.width
                        horizontalAlignment: Text.AlignLeft
                        text: block.text
                        color: Theme.onBad
                    }
                }
            }
        }

        ShortNotices {
            kiosk: root.kiosk
            unit: root.fitted
            gap: root.gap
            portrait: root.portrait
            size: root.small ? 1 : 1.3
            ink: Theme.onBad
            width: root.width - 2 * root.margin
        }
    }
}
