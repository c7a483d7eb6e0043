import QtQuick
import QtQuick.Templates as T
import Vuoro

// A button for a finger. It acts when the finger is lifted inside it, and once for a double tap.
T.AbstractButton {
    id: root

    required property real unit
    property string note: ""
    property bool primary: false
    // At least this many units high.
    property real minimumHeight: 3
    property real textSize: 1.15
    property bool centred: false

    readonly property color ink: {
        if (!root.enabled)
            return Theme.inkSoft;
        return root.primary ? Theme.onAccent : Theme.ink;
    }

    signal activated

    implicitWidth: Math.max(root.minimumHeight * root.unit, labels.naturalWidth + root.leftPadding + root.rightPadding)
    implicitHeight: Math.max(root.minimumHeight * root.unit, labels.naturalHeight + root.topPadding + root.bottomPadding)
    leftPadding: Theme.spaceM * root.unit
    rightPadding: Theme.spaceM * root.unit
    topPadding: Theme.spaceS * root.unit
    bottomPadding: Theme.spaceS * root.unit
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.note === "" ? root.text : root.text + ", " + root.note

    onClicked: {
        if (repeatGuard.running)
            return;
        repeatGuard.start();
        root.activated();
    }
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    Timer {
        id: repeatGuard

        interval: 500
    }

    // Where the keys are: a ring around the button, whatever is in it.
    Rectangle {
        readonly property real away: Math.max(3, Math.round(0.1 * root.unit))

        visible: root.visualFocus
        anchors.fill: parent
        anchors.margins: -away - border.width
        radius: Theme.radius * root.unit + away
        color: "transparent"
        border.width: Math.max(3, Math.round(0.12 * root.unit))
        border.color: Theme.ink
        z: 1
    }

    background: Rectangle {
        radius: Theme.radius * root.unit
        color: {
            if (!root.enabled)
                return Theme.raised;
            if (root.primary)
                return root.down ? Qt.darker(Theme.accent, 1.25) : Theme.accent;
            return root.down ? Theme.accentSoft : Theme.surface;
        }
        border.width: root.primary && root.enabled ? 0 : Math.max(1, Math.round(root.unit / 12))
        border.color: root.enabled ? Theme.accent : Theme.line
    }

    contentItem: Item {
        implicitWidth: labels.naturalWidth
        implicitHeight: labels.naturalHeight

        Column {
            id: labels

            readonly property real naturalWidth: Math.ceil(Math.max(title.implicitWidth, root.note === "" ? 0 : small.implicitWidth))

            // Not the column's own: on a page that is not shown it does not follow its texts.
            readonly property real naturalHeight: title.implicitHeight + (root.note === "" ? 0 : labels.spacing + small.implicitHeight)

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceXs * root.unit

            VText {
                id: title

                unit: root.unit
                size: root.textSize
                strong: true
                width: parent.width
                text: root.text
                color: root.ink
                horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }

            VText {
                id: small

                unit: root.unit
                size: 0.9
                width: parent.width
                visible: root.note !== ""
                text: root.note
                color: root.primary && root.enabled ? Theme.onAccent : Theme.inkSoft
                horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
        }
    }
}
