"""The file that a branch is made from: looked at again, and used without a restart."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable
from functools import partial

from queue_link.results import BranchFilePreview, FileFault, Refusal, Result
from queue_link.toml_document import Fault, located
from queue_link.vocabulary import DeviceId, Reason, RequestId
from queue_server.branch_file import Examined
from queue_server.domain.configuration import BranchConfig
from queue_server.entry import Asked
from queue_server.file_changes import changes, fingerprint, in_short
from queue_server.keeper import Keeper

log = logging.getLogger(__name__)

Examine = Callable[[], Examined]
"""Reads the file and finds all that is wrong or doubtful in it, as ``vuoro check`` does."""
MOST = 200
"""Changes, faults and warnings of each kind in a preview: it has to fit into a frame and on a screen."""
_SIGNAL = DeviceId("signal")
"""Who the journal says asked."""


class BranchDesk:
    """Belongs to one branch."""

    def __init__(self, keeper: Keeper, examine: Examine, apply: Callable[[BranchConfig], None]) -> None:
        """``apply`` is told the configuration that holds from now on."""
        self._keeper = keeper
        self._examine = examine
        self._apply = apply

    async def preview(self) -> BranchFilePreview:
        """What would change. Raises ``Closed`` when the keeper has ended."""
        examined = await self._examined()
        warnings = tuple(map(_told, examined.warnings))
        if examined.config is None:
            faults = tuple(map(_told, examined.faults))
            return _bounded(BranchFilePreview(faults=faults, warnings=warnings))
        config = examined.config
        found = await self._keeper.read(lambda state: changes(self._keeper.config, config, state))
        return _bounded(BranchFilePreview(fingerprint(config), found, warnings=warnings))

    async def reload(self, asked: Asked, wanted: str) -> Result:
        """Use the file whose ``fingerprint`` is ``wanted``; with a fault in it nothing changes."""
        known = self._keeper.answered(asked)
        if known is not None:
            return known
        examined = await self._examined()
        config = examined.config
        if config is None:
            return Refusal(Reason.FILE_FAULTY, detail=str(examined.faults[0])[:200])
        if fingerprint(config) != wanted:
            return Refusal(Reason.FILE_CHANGED)
        return await self._keeper.work_by(config, wanted, asked, then=partial(self._apply, config))

    async def reload_now(self) -> None:
        """Use the file as it is, and log what that changed or why it was not done."""
        branch, examined = self._keeper.branch, await self._examined()
        if examined.config is None:
            for fault in examined.faults:
                log.error("branch %s goes on as before: %s", branch, located(examined.source, fault))
            return
        config = examined.config
        found = await self._keeper.read(lambda state: changes(self._keeper.config, config, state))
        result = await self.reload(Asked(_SIGNAL, RequestId(secrets.token_hex(8))), fingerprint(config))
        if isinstance(result, Refusal):
            log.error("branch %s goes on as before: %s %s", branch, result.reason, result.detail or "")
        else:
            log.info("branch %s is run by its file anew; changed: %s", branch, in_short(found))

    async def _examined(self) -> Examined:
        """A file for another branch is a faulty one."""
        examined = await asyncio.to_thread(self._examine)
        config, own = examined.config, self._keeper.branch
        if config is None or config.id == own:
            return examined
        fault = Fault(0, "id", f'the file is for branch "{config.id}", and this is "{own}"')
        return Examined(examined.source, None, (fault,), examined.warnings)


def _told(fault: Fault) -> FileFault:
    return FileFault(fault.line, str(fault))


def _bounded(preview: BranchFilePreview) -> BranchFilePreview:
    changed, faults, warnings = preview.changes[:MOST], preview.faults[:MOST], preview.warnings[:MOST]
    all_of_them = len(preview.changes) + len(preview.faults) + len(preview.warnings)
    left_out = all_of_them - len(changed) - len(faults) - len(warnings)
    return BranchFilePreview(preview.fingerprint, changed, faults, warnings, left_out)
