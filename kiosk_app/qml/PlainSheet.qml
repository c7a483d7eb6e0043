pragma ComponentBehavior: Bound

import QtQuick
import Vuoro
import Vuoro.Kiosk

// Any screen as plain lines above plain buttons: for large text, and for the low layout, where the
// buttons stay below `lowTop`. What does not fit is on further pages, which one button turns.
Item {
    id: root

    required property KioskScreen kiosk
    required property real unit
    required property real base
    required property real touch
    // Buttons are not higher than this; 0 where they may be anywhere.
    required property real lowTop

    readonly property bool large: root.unit > root.base
    readonly property real margin: (root.base < 24 ? 0.7 : root.large ? 1.2 : 2) * root.base
    readonly property real gap: Math.max(8, (root.large || root.lowTop > 0 ? 0.45 : 0.7) * root.base)
    readonly property real inner: root.width - 2 * root.margin
    readonly property bool wide: root.inner / root.unit > 27
    readonly property bool alarmed: root.kiosk.screen === "evacuation"
    readonly property real turnHeight: Math.max(root.touch, 1.6 * root.unit)
    readonly property string place: root.kiosk.screen + root.kiosk.question
    // What is on which page, and where.
    property var plan: ({ pages: 1, lines: [[]], rows: [[]], high: 0, low: 0, foot: 0, pageOf: {}, widths: {} })
    // What it would be by now, when that was asked for last; null as soon as it is something else.
    readonly property var draft: root.drafted(root.round)
    property int round: 0
    // No property: nothing is to be evaluated because of it.
    readonly property var pen: ({ asked: false, stale: true })
    property int page: 0
    readonly property int pages: Math.max(root.plan.lines.length, root.plan.rows.length)
    readonly property int shown: Math.min(root.page, root.pages - 1)
    // Notes and letters come and go here while somebody is about to press a key: the buttons stay where they are.
    readonly property bool steady: root.kiosk.screen === "party" || root.kiosk.screen === "code"
    // There is room to spare: the buttons follow the words.
    readonly property bool airy: !root.steady && !root.large && root.lowTop === 0 && root.pages === 1 && root.plan.high - reading.height > root.margin + 2 * root.gap
    readonly property int linesPage: Math.min(root.shown, root.plan.lines.length - 1)
    readonly property int buttonsPage: Math.min(root.shown, root.plan.rows.length - 1)

    onPlaceChanged: root.page = 0
    Component.onCompleted: root.settle()

    // Buttons and lines change one by one, and each of them would have all the others placed anew: they are
    // placed once, when all have changed.
    function drafted(round: int): var {
        if (root.pen.asked)
            return root.arrange();
        root.pen.stale = true;
        Qt.callLater(root.settle);
        return null;
    }

    // Buttons of another width may be of another height, and so on: that comes to an end soon.
    function settle(): void {
        for (let times = 0; root.pen.stale && times < 5; ++times) {
            root.pen.stale = false;
            root.pen.asked = true;
            root.round += 1;
            root.pen.asked = false;
            root.plan = root.draft ?? root.plan;
        }
    }

    // A key that moves on turns to the page with the button it comes to.
    Connections {
        target: root.kiosk

        function onChanged(): void {
            root.settle();
            const at = root.plan.pageOf[root.kiosk.focus];
            if (at !== undefined && root.kiosk.steered && at !== root.buttonsPage)
                root.page = at;
        }
    }

    // Small ones as many as fit; others beside each other where their words need no second line for it, and
    // deeds where they need no third.
    function columnsOf(group: string, count: int): int {
        if (group === "size" || group === "key") {
            const most = Math.max(1, Math.floor((root.inner + root.gap) / (Math.max(root.touch, 2.6 * root.unit) + root.gap)));
            return Math.ceil(count / Math.ceil(count / most));
        }
        const half = (root.inner - root.gap) / 2;
        const lines = group === "deed" ? 1.7 : 1;
        let fits = true;
        for (let i = 0; i < buttons.count; ++i) {
            const button = root.buttonAt(i);
            if (button && root.kindOf(i) === group)
                fits = fits && (root.wide || button.naturalWidth <= lines * half) && button.wordWidth + button.leftPadding + button.rightPadding <= half;
        }
        return count > 1 && fits ? 2 : 1;
    }

    function buttonAt(index: int): PlainButton {
        return buttons.itemAt(index) as PlainButton;
    }

    // Rows of buttons of one kind: their places across, and how high they are.
    function rowsOfButtons(): var {
        const rows = [];
        let first = 0;
        while (first < buttons.count) {
            const group = root.kindOf(first);
            let past = first;
            while (past < buttons.count && root.kindOf(past) === group)
                ++past;
            const columns = root.columnsOf(group, past - first);
            for (let i = first; i < past; i += columns) {
                const row = { items: [], height: 0 };
                for (let j = i; j < Math.min(past, i + columns); ++j) {
                    const button = root.buttonAt(j);
                    row.items.push(j);
                    row.height = Math.max(row.height, button ? button.implicitHeight : 0);
                }
                rows.push(row);
            }
            first = past;
        }
        return rows;
    }

    function widthsOfButtons(): var {
        const counts = {};
        for (let i = 0; i < buttons.count; ++i)
            counts[root.kindOf(i)] = (counts[root.kindOf(i)] ?? 0) + 1;
        const widths = {};
        for (const kind in counts) {
            const columns = root.columnsOf(kind, counts[kind]);
            widths[kind] = (root.inner - (columns - 1) * root.gap) / columns;
        }
        return widths;
    }

    function kindOf(index: int): string {
        const button = root.buttonAt(index);
        const group = button ? button.group : "";
        return group === "first-deed" ? "deed" : group;
    }

    // Greedy: each page as full as it can be. Every piece is at least on one.
    function paged(pieces: var, room: real, between: real): var {
        const pages = [[]];
        let used = 0;
        for (const piece of pieces) {
            const page = pages[pages.length - 1];
            const more = (page.length > 0 ? between : 0) + piece.height;
            if (page.length > 0 && used + more > room + 0.5) {
                pages.push([piece]);
                used = piece.height;
            } else {
                page.push(piece);
                used += more;
            }
        }
        return pages;
    }

    function total(pieces: var, between: real): real {
        return pieces.reduce((sum, piece, at) => sum + piece.height + (at > 0 ? between : 0), 0);
    }

    // The lines as pieces that no page break may cut, each with its place in the whole. A title is cut only
    // where it is higher than a page; a code that has no room beside a warning comes back after it.
    function piecesOfText(room: real): var {
        const pieces = [];
        let top = 0;
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i) as PlainLine;
            if (!line || line.coded && line.implicitHeight > room && root.kiosk.warningSeconds >= 0)
                continue;
            const whole = line.tone === "title" && line.implicitHeight + root.gap <= room;
            let from = 0;
            for (const cut of whole ? [line.implicitHeight] : line.cuts) {
                pieces.push({ line: i, top: top + from, bottom: top + cut, height: cut - from + (from === 0 && i > 0 ? root.gap : 0) });
                from = cut;
            }
            top += line.implicitHeight + root.gap;
        }
        return pieces;
    }

    function cutsTitles(pieces: var): bool {
        return pieces.some((piece, at) => at > 0 && pieces[at - 1].line === piece.line && lines.itemAt(piece.line).tone === "title");
    }

    function arrange(): var {
        const rows = root.rowsOfButtons();
        const whole = root.divide(rows, root.steady ? root.turnHeight + root.gap : 0);
        const plan = whole.pages === 1 ? whole : root.divide(rows, root.turnHeight + root.gap);
        const pageOf = {};
        plan.rows.forEach((page, number) => page.forEach(row => row.items.forEach(item => {
            const button = root.buttonAt(item);
            if (button)
                pageOf[button.name] = number;
        })));
        plan.pageOf = pageOf;
        plan.widths = root.widthsOfButtons();
        return plan;
    }

    // How much of the height goes to the buttons, and how much to the lines: so that there are as few pages
    // as can be, and among those as much room for the lines.
    function divide(rows: var, foot: real): var {
        const most = root.lowTop > 0 ? root.height - root.lowTop - root.gap - foot : Infinity;
        const tallest = Math.max(0, ...rows.map(row => row.height));
        if (root.steady && root.lowTop === 0)
            return root.withLow(rows, Math.max(tallest, root.tallBelow(rows, Math.min((root.kiosk.screen === "code" ? 0.6 : 0.8) * (root.height - foot), root.height - foot - 3 * root.gap - 2.4 * root.unit))), foot);
        const lows = rows.length === 0 ? [0] : rows.map((_, at) => root.total(rows.slice(0, at + 1), root.gap));
        let best = null;
        for (const low of lows.map(low => Math.max(low, tallest))) {
            if (best !== null && low > most)
                break;
            const plan = root.withLow(rows, low, foot);
            if (best === null || plan.pages < best.pages)
                best = plan;
        }
        return best;
    }

    // As many rows as there is room for.
    function tallBelow(rows: var, room: real): real {
        let low = 0;
        for (let i = 1; i <= rows.length; ++i) {
            const sum = root.total(rows.slice(0, i), root.gap);
            if (sum <= room)
                low = sum;
        }
        return low;
    }

    function withLow(rows: var, low: real, foot: real): var {
        const high = root.height - 2 * root.gap - foot - low - (rows.length > 0 && lines.count > 0 ? root.gap : 0);
        const pieces = root.piecesOfText(high);
        const linePages = root.paged(pieces, high, 0);
        const rowPages = root.paged(rows, low, root.gap);
        const cut = root.cutsTitles(pieces) ? 3 : 0;
        const tight = pieces.some(piece => piece.height > high + 0.5) ? 100 : 0;
        return {
            pages: Math.max(linePages.length, rowPages.length) + cut + tight,
            lines: linePages,
            rows: rowPages,
            high: high,
            low: low,
            foot: foot
        };
    }

    Rectangle {
        anchors.fill: parent
        visible: root.alarmed
        color: Theme.bad
    }

    // What the low layout leaves free above is not empty: whose machine this is.
    Rectangle {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.lowTop > 0 && !root.alarmed && height > 4 * root.base
        height: reading.y - root.gap
        color: Theme.highContrast ? Theme.raised : Theme.accent

        Row {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.leftMargin: root.margin
            anchors.bottomMargin: root.base
            spacing: root.base

            TicketMark {
                id: mark

                unit: root.base
                size: 1.8
                ground: head.color
            }

            VText {
                unit: root.base
                size: 1.1
                strong: true
                width: root.inner - mark.width - root.base
                anchors.verticalCenter: parent.verticalCenter
                visible: root.kiosk.screen !== "start"
                text: root.kiosk.office
                color: Theme.highContrast ? Theme.ink : Theme.onAccent
            }
        }
    }

    Item {
        id: reading

        readonly property var pieces: root.plan.lines[root.linesPage] ?? []
        readonly property real from: pieces.length > 0 ? pieces[0].top : 0
        readonly property real to: pieces.length > 0 ? pieces[pieces.length - 1].bottom : 0

        x: root.margin
        width: root.inner
        // In the low layout the words stand next to the buttons.
        y: root.lowTop > 0 ? Math.max(root.gap, root.gap + root.plan.high - height) : root.airy ? root.margin : root.gap
        height: reading.to - reading.from
        clip: true

        Repeater {
            id: lines

            model: root.kiosk.sheetLines

            PlainLine {
                id: line

                readonly property var mine: root.piecesOf(line.index)

                base: root.base
                unit: root.unit
                alarmed: root.alarmed
                mostCode: 0.33 * root.height
                numberSize: Math.max(2.4 * root.unit, Math.min(Math.max(8 * root.base, 3.4 * root.unit), 0.22 * root.height))
                width: root.inner
                height: implicitHeight
                y: (mine.length > 0 ? mine[0].top : 0) - reading.from
                visible: reading.pieces.some(piece => piece.line === line.index)
            }
        }
    }

    function piecesOf(index: int): var {
        for (const page of root.plan.lines) {
            const mine = page.filter(piece => piece.line === index);
            if (mine.length > 0)
                return mine;
        }
        return [];
    }

    Item {
        id: acting

        x: root.margin
        width: root.inner
        y: root.airy ? reading.y + reading.height + 2 * root.gap : root.height - root.gap - root.plan.foot - root.plan.low
        height: root.plan.low

        Repeater {
            id: buttons

            model: root.kiosk.sheetControls

            PlainButton {
                id: button

                readonly property var spot: root.spotOf(button.index)

                unit: root.unit
                minimumHeight: Math.max(root.touch / root.unit, root.large ? 1.6 : 2.6)
                visible: spot.shown
                width: root.plan.widths[root.kindOf(button.index)] ?? root.inner
                height: spot.height
                x: root.LayoutMirroring.enabled ? root.inner - width - spot.column * (width + root.gap) : spot.column * (width + root.gap)
                y: spot.y
                onActivated: root.kiosk.tap(button.button, button.place)
            }
        }
    }

    function spotOf(index: int): var {
        const page = root.plan.rows[root.buttonsPage] ?? [];
        let y = 0;
        for (const row of page) {
            const column = row.items.indexOf(index);
            if (column >= 0)
                return { shown: true, column: column, height: row.height, y: y };
            y += row.height + root.gap;
        }
        return { shown: false, column: 0, height: root.touch, y: 0 };
    }

    ChoiceButton {
        objectName: "more-choices"
        visible: root.pages > 1
        unit: root.unit
        mirror: root.LayoutMirroring.enabled
        x: root.margin
        width: root.inner
        y: root.height - root.gap - height
        height: root.turnHeight
        topPadding: 0
        bottomPadding: 0
        text: (root.shown + 1 < root.pages ? qsTr("More") : qsTr("First")) + "  " + (root.shown + 1) + " / " + root.pages
        onActivated: {
            root.page = (root.shown + 1) % root.pages;
            root.kiosk.tap("more-choices");
        }
    }
}
