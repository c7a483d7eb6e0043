"""What a supervisor asks about the file that the branch is made from."""

from __future__ import annotations

from typing import Annotated

import msgspec

from queue_link.tags import tag_of


class _FileCommand(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    pass


class PreviewBranchFile(_FileCommand, frozen=True):
    """What would change if the branch's file were used as it is on the disk now? Answer:
    ``BranchFilePreview``."""


class ReloadBranchFile(_FileCommand, frozen=True):
    """Use the file that was previewed, without a restart. Nobody who has a ticket loses it; all devices are
    welcomed anew, over the same connection. Refused if the file is not the same any more."""

    fingerprint: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    """That the preview gave."""


FileCommand = PreviewBranchFile | ReloadBranchFile
