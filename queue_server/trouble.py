"""What can be wrong with the surroundings, as opposed to a fault in the program."""

from __future__ import annotations


class DataFolderError(Exception):
    """The data folder cannot be used; the text says which and why."""
