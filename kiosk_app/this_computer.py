"""Facts about the computer that the program runs on."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtNetwork import QHostAddress, QNetworkInterface


def program_version() -> str:
    """Of the installed package; empty where it runs from a folder of sources."""
    try:
        return version("vuoro")
    except PackageNotFoundError:
        return ""


def own_addresses() -> list[str]:
    """The network addresses by which others reach this computer."""
    addresses = QNetworkInterface.allAddresses()
    return [each.toString() for each in addresses if _reachable(each)]


def _reachable(address: QHostAddress) -> bool:
    return not address.isLoopback() and not address.isLinkLocal()
