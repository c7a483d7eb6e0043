pragma ComponentBehavior: Bound

import QtQuick

// The same message in several languages, while nobody has chosen one; in the others its heading.
Sheet {
    id: root

    readonly property int columns: root.portrait ? 1 : headings.count > 0 ? 3 : 2
    readonly property int rows: Math.ceil(notices.count / root.columns)
    readonly property real shortHeight: headings.count > 0 ? headings.implicitHeight + root.gap : 0
    readonly property real cell: (root.room - root.shortHeight - (root.rows - 1) * root.gap) / Math.max(1, root.rows)
    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < notices.count; ++i) {
            const item = notices.itemAt(i) as Notice;
            most = Math.max(most, item ? item.implicitHeight : 0);
        }
        return most;
    }

    showsOffice: false
    needed: root.rows * (root.tallest + root.gap) - root.gap + root.shortHeight

    Grid {
        columns: root.columns
        rowSpacing: root.gap
        columnSpacing: root.gap
        width: parent.width

        Repeater {
            id: notices

            model: root.kiosk.notices

            Notice {
                objectName: "notice-" + index
                unit: root.fitted
                width: (parent.width - (root.columns - 1) * root.gap) / root.columns
                height: root.cell
            }
        }
    }

    ShortNotices {
        id: headings

        kiosk: root.kiosk
        unit: root.fitted
        gap: root.gap
        portrait: root.portrait
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
