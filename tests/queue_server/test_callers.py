"""Where a request comes from."""

from __future__ import annotations

import pytest
from websockets.datastructures import Headers

from queue_server.callers import FORWARDED, Callers, network

PROXIES = tuple(map(network, ("127.0.0.1", "10.0.0.0/24", "fd00::/64")))


def who(peer: str, *said: str, trusted: bool = True) -> str:
    headers = Headers([(FORWARDED, line) for line in said])
    return Callers(PROXIES if trusted else ()).who(peer, headers)


def test_without_a_proxy_the_connection_tells() -> None:
    """Anybody can write the header; it is believed of known proxies only."""
    assert who("192.0.2.7") == "192.0.2.7"
    assert who("192.0.2.7", "198.51.100.1") == "192.0.2.7"
    assert who("127.0.0.1", "198.51.100.1", trusted=False) == "127.0.0.1"


def test_behind_a_proxy_the_proxy_tells() -> None:
    assert who("127.0.0.1", "198.51.100.1") == "198.51.100.1"
    assert who("127.0.0.1", "198.51.100.1, 10.0.0.5") == "198.51.100.1"
    assert who("127.0.0.1", "198.51.100.1", "10.0.0.5") == "198.51.100.1"


def test_what_the_caller_wrote_into_the_header_is_not_believed() -> None:
    """The proxy adds the true one behind it."""
    assert who("127.0.0.1", "203.0.113.9, 198.51.100.1") == "198.51.100.1"
    assert who("127.0.0.1", "127.0.0.1, 198.51.100.1") == "198.51.100.1"


@pytest.mark.parametrize("said", ["", "unknown", "198.51.100.1:4711"])
def test_a_header_that_is_no_address_leaves_the_proxy(said: str) -> None:
    """One limit for all is better than none."""
    assert who("127.0.0.1", said) == "127.0.0.1"


def test_a_home_has_many_addresses_of_the_new_kind() -> None:
    """And counts once; an old address in the form of a new one is the old one."""
    assert who("2001:db8:1:2::1") == who("2001:db8:1:2:ffff::9") != who("2001:db8:1:3::1")
    assert who("::ffff:192.0.2.7") == "192.0.2.7"
    assert who("fd00::9", "2001:db8:1:2::1") == "2001:db8:1:2::"


def test_a_network_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="host bits set"):
        network("10.0.0.5/24")
