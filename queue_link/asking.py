"""All that a device may ask, and which role may ask it."""

from __future__ import annotations

from typing import get_args

from queue_link.branch_file_commands import FileCommand, PreviewBranchFile, ReloadBranchFile
from queue_link.commands import ALLOWED, Command
from queue_link.device_commands import (
    AnswerHelp,
    CallForHelp,
    CloseKiosk,
    DeviceCommand,
    DeviceStatus,
    DisplayStatus,
    EndHelp,
    HelpCommand,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
    TakeBackHelp,
)
from queue_link.questions import AboutFigures, FindTicket, Question
from queue_link.vocabulary import Role

Asking = Command | Question | DeviceCommand | DisplayStatus | HelpCommand | FileCommand
"""Commands change the branch and are in its journal; the others are answered beside it."""

_BESIDE: dict[Role, frozenset[type[Asking]]] = {
    Role.KIOSK: frozenset({FindTicket, DeviceStatus, CallForHelp, TakeBackHelp}),
    Role.DISPLAY: frozenset({DisplayStatus}),
    Role.COUNTER: frozenset({AnswerHelp, EndHelp}),
    Role.SUPERVISOR: frozenset(
        {
            CloseKiosk,
            OpenKiosk,
            RestartKiosk,
            PrintTestPage,
            AnswerHelp,
            EndHelp,
            PreviewBranchFile,
            ReloadBranchFile,
            *get_args(AboutFigures),
        }
    ),
}

MAY_ASK: dict[Role, frozenset[type[Asking]]] = {
    role: ALLOWED[role] | _BESIDE.get(role, frozenset()) for role in Role
}
"""What each role may send."""
