import QtQuick
import Vuoro
import Vuoro.Kiosk

// Speech mode under a finger: what it touches is told, and acts when it is touched once more.
MouseArea {
    id: root

    required property KioskScreen kiosk
    required property Item ground

    property string last: ""

    objectName: "explorer"
    enabled: root.kiosk.access.speech
    visible: enabled
    Accessible.ignored: true

    // The button at a place, else the text.
    function under(item: Item, x: real, y: real): Item {
        for (let i = item.children.length - 1; i >= 0; --i) {
            const child = item.children[i];
            if (!child.visible || child === root)
                continue;
            const place = item.mapToItem(child, x, y);
            const inside = place.x >= 0 && place.y >= 0 && place.x < child.width && place.y < child.height;
            if (inside && child instanceof BigButton)
                return child;
            if (!inside && child.clip)
                continue;
            const found = root.under(child, place.x, place.y);
            if (found)
                return found;
            if (inside && child instanceof Text && child.text !== "")
                return child;
        }
        return null;
    }

    function named(item: Item): string {
        if (!item)
            return "";
        const button = item as BigButton;
        if (!button)
            return (item as Text).text;
        return root.turns(button) ? button.text : button.objectName;
    }

    // It shows more, which is nothing that the kiosk itself knows of.
    function turns(button: BigButton): bool {
        return button.objectName === "more-choices";
    }

    onPressed: event => {
        root.last = root.named(root.under(root.ground, event.x, event.y));
        if (root.last !== "")
            root.kiosk.touched(root.last, false);
    }
    onPositionChanged: event => {
        const now = root.named(root.under(root.ground, event.x, event.y));
        if (now !== "" && now !== root.last) {
            root.last = now;
            root.kiosk.touched(now, true);
        }
    }
    onReleased: event => {
        const item = root.under(root.ground, event.x, event.y);
        const button = item as BigButton;
        if (button && root.turns(button) && root.kiosk.armed)
            button.activated();
        else if (item)
            root.kiosk.lifted(root.named(item));
    }
}
