import QtQuick
import QtQuick.Shapes

// The sign of a mode, or of the call for help. Drawn, so that it needs no font.
Item {
    id: root

    required property string kind
    required property color ink

    readonly property real grid: root.width / 24

    height: width
    Accessible.ignored: true

    function path(kind: string): string {
        switch (kind) {
        case "high-contrast":
            return "M12 2 A10 10 0 0 0 12 22 Z";
        case "low-reach":
            return "M10.5 3 H13.5 V12 H18.5 L12 18.5 L5.5 12 H10.5 Z M4 20 H20 V22.5 H4 Z";
        case "speech":
            return "M2 9 H6.5 L12 4 V20 L6.5 15 H2 Z";
        }
        return "";
    }

    function outline(kind: string): string {
        switch (kind) {
        case "high-contrast":
            return "M12 2 A10 10 0 0 1 12 22";
        case "speech":
            return "M15 8.5 A5 5 0 0 1 15 15.5 M17.5 5.5 A9 9 0 0 1 17.5 18.5";
        case "help":
            return "M12 2.5 A9.5 9.5 0 0 1 12 21.5 A9.5 9.5 0 0 1 12 2.5 M9 9.5 A3 3 0 1 1 12 12.5 V14 M12 17.2 V17.4";
        case "large-text":
            return "M9.5 21 L15.5 4 L21.5 21 M11.6 15.5 H19.4 M2 21 L5 12.5 L8 21 M3.2 18 H6.8";
        }
        return "";
    }

    Shape {
        width: 24
        height: 24
        scale: root.grid
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeWidth: -1
            fillColor: root.ink

            PathSvg {
                path: root.path(root.kind)
            }
        }

        ShapePath {
            strokeWidth: 2.2
            strokeColor: root.ink
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: root.outline(root.kind)
            }
        }
    }
}
