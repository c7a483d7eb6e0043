pragma ComponentBehavior: Bound

import QtQuick
import Vuoro

// One line of a plain sheet: a title, text, the ticket number, a note in a box, or a code.
Item {
    id: root

    required property int index
    required property string tone
    required property string text
    required property string detail
    required property list<string> code
    required property bool rightToLeft
    required property real unit
    // Of the same text without the large mode.
    required property real base
    // Of a title, in units.
    required property real titleSize
    // Of the ticket number, in pixels.
    required property real numberSize
    // A code is no higher than this.
    required property real mostCode
    // On the colour of an alarm.
    property bool alarmed: false

    readonly property bool boxed: root.tone === "info" || root.tone === "good" || root.tone === "warn"
    readonly property bool coded: root.tone === "code"
    readonly property bool field: root.tone === "typed"
    readonly property real pad: root.boxed ? 0.5 * root.unit : root.field ? 0.3 * root.unit : 0
    readonly property bool beside: root.width > 2.4 * root.side
    readonly property real side: Math.min(root.width, root.mostCode, Math.max(9 * root.base, (root.code.length + 8) * 3))
    readonly property real size: {
        switch (root.tone) {
        case "title":
            return root.titleSize;
        case "number":
            return root.numberSize / root.unit;
        case "typed":
            return 1.6;
        case "strong":
        case "good":
        case "warn":
            return 1.15;
        }
        return 1.05;
    }
    // Where a page may end: after each line of text, but not within a code.
    readonly property list<real> cuts: {
        if (root.coded || words.lineCount < 2)
            return [root.implicitHeight];
        const pitch = words.implicitHeight / words.lineCount;
        return Array.from({ length: words.lineCount }, (_, line) => line + 1 < words.lineCount ? root.pad + (line + 1) * pitch : root.implicitHeight);
    }

    implicitHeight: root.coded ? (root.beside ? Math.max(picture.height, caption.implicitHeight) : picture.height + caption.implicitHeight + 0.4 * root.unit) : words.implicitHeight + 2 * root.pad
    LayoutMirroring.enabled: root.rightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        visible: root.field
        anchors.fill: parent
        radius: Theme.radius * root.base
        color: Theme.surface
        border.width: Math.max(2, Math.round(root.base / 12))
        border.color: Theme.accent
    }

    Rectangle {
        visible: root.boxed
        anchors.fill: parent
        radius: Theme.radius * root.base
        color: root.tone === "good" ? Theme.good : root.tone === "warn" ? Theme.warn : Theme.accentSoft
    }

    VText {
        id: words

        objectName: root.tone === "number" ? "number" : root.tone === "title" ? "title" : ""
        visible: !root.coded
        unit: root.unit
        size: root.size
        strong: root.tone !== "text" && root.tone !== "info"
        number: root.tone === "number" || root.field
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.pad
        y: root.pad
        fontSizeMode: words.number ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: 20
        wrapMode: words.number ? Text.NoWrap : Text.Wrap
        horizontalAlignment: Text.AlignLeft
        text: root.text
        color: {
            switch (root.tone) {
            case "number":
                return Theme.accent;
            case "good":
                return Theme.onGood;
            case "warn":
                return Theme.onWarn;
            }
            return root.alarmed ? Theme.onBad : Theme.ink;
        }
        Accessible.role: root.tone === "title" ? Accessible.Heading : Accessible.StaticText
    }

    QrCode {
        id: picture

        visible: root.coded
        width: root.coded ? root.side : 0
        height: width
        anchors.left: parent.left
        rows: root.code
        description: root.text + ": " + root.detail
    }

    Column {
        id: caption

        visible: root.coded
        anchors.right: parent.right
        width: root.beside ? root.width - picture.width - root.unit : root.width
        y: root.beside ? (root.height - height) / 2 : picture.height + 0.4 * root.unit

        VText {
            unit: root.unit
            strong: true
            width: caption.width
            horizontalAlignment: Text.AlignLeft
            text: root.coded ? root.text : ""
        }

        VText {
            unit: root.unit
            size: 0.9
            width: caption.width
            wrapMode: Text.WrapAnywhere
            horizontalAlignment: Text.AlignLeft
            text: root.detail
        }
    }
}
