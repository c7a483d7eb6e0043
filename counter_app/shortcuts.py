"""Which key does what. Every action has one; the buttons show them."""

from __future__ import annotations

from counter_app.counter import Action

KEYS: dict[Action, str] = {
    Action.SIGN_IN: "F2",
    Action.TAKE_OVER: "F2",
    Action.CALL_NEXT: "F2",
    Action.START: "F3",
    Action.FINISH: "F4",
    Action.RECALL: "F5",
    Action.NO_SHOW: "F6",
    Action.RETURN_MISTAKE: "F7",
    Action.RETURN_NEEDS_TIME: "F8",
    Action.NEXT_SERVICE: "Shift+F3",
    Action.TRANSFER: "F9",
    Action.SIGN_OUT: "F12",
    Action.FINISH_DETAILS: "Shift+F9",
    Action.FINISH_LEFT: "Shift+F4",
    Action.FINISH_REMOVED: "Shift+F6",
    Action.CALL_CHOSEN: "Shift+F2",
    Action.PARK: "F10",
    Action.UNDO: "Ctrl+Z",
    Action.WALK_UP: "F11",
    Action.REJOIN: "Shift+F5",
    Action.BREAK: "Shift+F11",
    Action.BACK_OFFICE: "Shift+F12",
    Action.RESUME: "Shift+F11",
    Action.HAND_OVER: "Shift+F7",
    Action.DOOR_IN: "+",
    Action.DOOR_OUT: "-",
    Action.DOOR_COUNT: "F4",
    Action.CAME_IN: "F2",
    Action.REMOVE: "Shift+F6",
    Action.RELEASE: "Shift+F2",
    Action.OPEN_DAY: "F9",
    Action.CLOSE_DAY: "Shift+F9",
    Action.SET_CAP: "F5",
    Action.SEND_HOME: "F8",
    Action.EVACUATE: "Shift+F10",
    Action.END_EVACUATION: "Shift+F10",
    Action.SET_NOTICE: "F11",
    Action.TAKE_BACK_NOTICE: "Shift+F11",
    Action.CLOSE_KIOSK: "Shift+F3",
    Action.OPEN_KIOSK: "Shift+F4",
    Action.RESTART_KIOSK: "Shift+F7",
    Action.PRINT_TEST_PAGE: "F7",
    Action.ANSWER_HELP: "Ctrl+H",
    Action.END_HELP: "Ctrl+Shift+H",
    Action.RAISE_PANIC: "Ctrl+Shift+P",
    Action.ANSWER_PANIC: "Ctrl+Shift+K",
    Action.END_PANIC: "Ctrl+Shift+O",
    Action.END_PANIC_OF: "Ctrl+Shift+L",
}
"""In Qt's portable notation. Actions that share a key are never in one window together."""
TO_THE_LIST = "Ctrl+L"
"""Moves the keyboard to the list of those waiting."""
BAR = "Ctrl+B"
"""Makes the window a small bar, and the bar a window again."""
