"""Facts about the computer that the program runs on."""

from __future__ import annotations

from PySide6.QtNetwork import QHostAddress, QNetworkInterface


def own_addresses() -> list[str]:
    """The network addresses by which others reach this computer."""
    addresses = QNetworkInterface.allAddresses()
    return [each.toString() for each in addresses if _reachable(each)]


def _reachable(address: QHostAddress) -> bool:
    return not address.isLoopback() and not address.isLinkLocal()
