"""python-escpos as a builder of bytes.

Its import takes half a second and has side effects, so it happens here, when a printer is first
needed, and is tidied up after.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable
from typing import Any, Protocol, cast

from PIL import Image


class ByteBuilder(Protocol):
    """The part of python-escpos' ``Dummy`` printer that slips need."""

    @property
    def output(self) -> bytes: ...

    def hw(self, hw: str) -> None: ...

    def image(self, img_source: Image.Image, *, impl: str, fragment_height: int) -> None: ...

    def qr(self, content: str, *, ec: int, size: int, native: bool) -> None: ...

    def cut(self, *, feed: bool) -> None: ...

    def _raw(self, msg: bytes) -> None: ...


NewBuilder = Callable[[], ByteBuilder]
"""Makes an empty builder. One builder keeps state from command to command, so each slip takes a new one."""


def load_escpos(width_dots: int) -> NewBuilder:
    """Import python-escpos; builders know the paper's width, which keeps them from printing to stdout."""
    handlers = logging.root.handlers[:]
    # The package ships no type information.
    from escpos import capabilities  # type: ignore[import-untyped]
    from escpos.printer import Dummy  # type: ignore[import-untyped]

    logging.root.handlers[:] = handlers  # It calls logging.basicConfig().
    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)  # It leaves one in /tmp at each start.

    def new_builder() -> ByteBuilder:
        profile: Any = capabilities.Profile()
        media = {"width": {"pixels": width_dots, "mm": "Unknown"}}
        profile.profile_data = {**profile.profile_data, "media": media}
        return cast(ByteBuilder, Dummy(profile=profile))

    return new_builder
