pragma ComponentBehavior: Bound

import QtQuick

// A QR code from rows of "1" (dark) and "0", in whole pixels, with the quiet zone of four modules
// that ISO/IEC 18004 asks for.
Rectangle {
    id: root

    required property list<string> rows
    // What the code holds, for those who cannot see it.
    property string description: ""

    readonly property int modules: root.rows.length + 8
    readonly property int module: Math.max(1, Math.floor(Math.min(root.width, root.height) / root.modules))

    color: "white"
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description
    onRowsChanged: picture.requestPaint()
    onModuleChanged: picture.requestPaint()

    Canvas {
        id: picture

        width: root.module * root.rows.length
        height: width
        x: Math.floor((root.width - width) / 2)
        y: Math.floor((root.height - height) / 2)
        antialiasing: false
        smooth: false
        onPaint: {
            const context = getContext("2d");
            context.clearRect(0, 0, width, height);
            context.fillStyle = "black";
            root.rows.forEach((row, y) => {
                for (let x = 0; x < row.length; ++x) {
                    if (row[x] === "1")
                        context.fillRect(x * root.module, y * root.module, root.module, root.module);
                }
            });
        }
    }
}
