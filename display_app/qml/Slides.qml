pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Display

// Pictures of the branch while there is nothing to call: one passes slowly into the next, or simply follows it
// where there is to be no motion. What people wait for is said below.
Item {
    id: root

    required property Slideshow slideshow
    required property bool active
    required property bool motion
    required property real unit
    required property real wordFont
    required property list<string> words

    readonly property bool showing: root.active && (front.status === Image.Ready || back.status === Image.Ready)
    // Which of the two images has the newest picture.
    property bool turned: false
    // From the one to the other.
    property real shift: root.turned ? 1 : 0

    visible: root.active

    onActiveChanged: {
        if (root.active)
            root.slideshow.advance();
    }

    // The image that waits for its turn has a picture, or cannot have one.
    function take(image: Image, waits: bool): void {
        if (!waits)
            return;
        if (image.status === Image.Ready)
            root.turned = !root.turned;
        else if (image.status === Image.Error)
            root.slideshow.skip();
    }

    Connections {
        target: root.slideshow

        function onChanged() {
            const source = root.slideshow.source;
            const next = root.turned ? front : back;
            next.source = source;
            if (source === "")
                (root.turned ? back : front).source = "";
        }
    }

    Timer {
        interval: root.slideshow.milliseconds
        repeat: true
        running: root.active
        onTriggered: root.slideshow.advance()
    }

    component Slide: Image {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: caption.top
        anchors.bottomMargin: root.unit * Theme.spaceS
        asynchronous: true
        cache: false
        autoTransform: true
        fillMode: Image.PreserveAspectFit
        sourceSize: Qt.size(root.width, root.height)
    }

    Behavior on shift {
        enabled: root.motion

        NumberAnimation {
            duration: 1600
            easing.type: Easing.InOutSine
        }
    }

    Slide {
        id: front

        objectName: "slide-front"
        opacity: 1 - root.shift
        onStatusChanged: root.take(front, root.turned)
    }

    Slide {
        id: back

        objectName: "slide-back"
        opacity: root.shift
        onStatusChanged: root.take(back, !root.turned)
    }

    Rectangle {
        id: caption

        visible: root.showing
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: said.height + 1.2 * root.unit
        radius: root.unit * Theme.radius
        color: Theme.surface

        Words {
            id: said

            anchors.centerIn: parent
            within: parent.width - 2 * root.unit
            size: root.wordFont
            oneLine: true
            words: root.words
            color: Theme.inkSoft
        }
    }
}
