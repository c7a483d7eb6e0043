"""Where a request comes from, so that one guesser can be told from another."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from websockets.asyncio.server import ServerConnection
from websockets.datastructures import Headers

Network = IPv4Network | IPv6Network
FORWARDED = "X-Forwarded-For"
_ONE_HOME = 64
"""Bits of an IPv6 address that tell one connection to the internet from another; the others it may choose."""


class Callers:
    """Knows the proxies of this site, whose word about an address is taken. Of others it is not: anybody can
    write that header."""

    def __init__(self, proxies: Sequence[Network] = ()) -> None:
        self._proxies = tuple(proxies)

    def of(self, connection: ServerConnection) -> str:
        """Whoever made this connection."""
        address = connection.remote_address
        headers = connection.request.headers if connection.request else Headers()
        return self.who(str(address[0]) if address else "nowhere", headers)

    def who(self, peer: str, headers: Headers) -> str:
        """The caller's address; of IPv6 the network of one home. ``peer`` is the other end of the connection.

        Each proxy adds whom it heard to the end of the header, so the last one that is no proxy of this site
        is the caller; what is before it was said by the caller.
        """
        said = [word.strip() for line in headers.get_all(FORWARDED) for word in line.split(",")]
        heard = [*said, peer]
        caller = peer
        for word in reversed(heard):
            address = _address(word)
            if address is None:
                break
            caller = _home(address)
            if not any(address in network for network in self._proxies):
                break
        return caller


def network(text: str) -> Network:
    """``192.0.2.10`` or ``192.0.2.0/24``. Raises ``ValueError`` that says what is wrong."""
    return ip_network(text)


def _address(word: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(word)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _home(address: IPv4Address | IPv6Address) -> str:
    if isinstance(address, IPv4Address):
        return str(address)
    return str(ip_network((int(address), _ONE_HOME), strict=False).network_address)
