import QtQuick
import QtQuick.Shapes
import Vuoro

// The sign of languages: a globe with its equator and meridians.
Shape {
    id: root

    required property real unit
    property real size: 1.4
    property color color: Theme.accent

    readonly property real middle: root.width / 2
    readonly property real stroke: Math.max(1.5, root.width * 0.07)
    readonly property real radius: root.middle - root.stroke / 2

    width: root.size * root.unit
    height: width
    Accessible.ignored: true

    ShapePath {
        strokeColor: root.color
        strokeWidth: root.stroke
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathAngleArc {
            centerX: root.middle
            centerY: root.middle
            radiusX: root.radius
            radiusY: root.radius
            sweepAngle: 360
        }

        PathAngleArc {
            centerX: root.middle
            centerY: root.middle
            radiusX: root.radius * 0.45
            radiusY: root.radius
            sweepAngle: 360
        }

        PathMove {
            x: root.middle - root.radius
            y: root.middle
        }

        PathLine {
            x: root.middle + root.radius
            y: root.middle
        }
    }
}
