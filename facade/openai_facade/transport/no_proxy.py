"""Which hosts are reached without a proxy, by all forms of NO_PROXY that are in use.

Names (with those below them), addresses, networks, each with a port or without, `*` for all; separated by commas or
white space. What cannot be understood is passed over, since the variable is often meant for other programs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

_separators = re.compile(r"[\s,;]+").split
_parts = re.compile(
    r"(?:(?P<scheme>[a-z]+)://)?(?P<host>\[[^]]*\](?:/\d+)?|[^:]*|.*:.*:.*)(?::(?P<port>\d+))?"
).fullmatch


class _Entry(NamedTuple):
    scheme: str | None
    name: str
    network: IPv4Network | IPv6Network | None
    port: int | None


class NoProxy:
    """The hosts that one value of NO_PROXY names.

    Args:
        value: The value of the variable.
    """

    def __init__(self, value: str) -> None:
        self._by_commas = [text.strip() for text in value.split(",")]
        self._texts = list(filter(None, _separators(value.strip().lower())))
        self._all = "*" in self._texts
        self._entries = [entry for text in self._texts if (entry := _entry(text)) is not None]

    def covers(self, scheme: str, host: str, port: int) -> bool:
        """Whether a host is reached without a proxy."""
        if self._all:
            return True
        host = host.lower().rstrip(".")
        address = _address(host)
        return any(_fits(entry, scheme, host, address, port) for entry in self._entries)

    @property
    def is_plain(self) -> bool:
        """Whether httpx reads every entry as it is meant here: names, single addresses, `*`."""
        return all(_plain(text) for text in self._by_commas if text)


def _entry(text: str) -> _Entry | None:
    found = _parts(text)
    if found is None:
        return None
    port = found["port"]
    host = found["host"].replace("[", "").replace("]", "")
    name = host.removeprefix("*").strip(".")
    if not name:
        return None
    scheme = None if found["scheme"] in (None, "all") else found["scheme"]
    return _Entry(scheme, name, _network(host), None if port is None else int(port))


def _fits(entry: _Entry, scheme: str, host: str, address: IPv4Address | IPv6Address | None, port: int) -> bool:
    if entry.port not in (None, port) or entry.scheme not in (None, scheme):
        return False
    if entry.network is not None:
        return address is not None and address.version == entry.network.version and address in entry.network
    return host == entry.name or (address is None and host.endswith(f".{entry.name}"))


def _plain(text: str) -> bool:
    """Whether an entry is a name, or one address without brackets."""
    return re.fullmatch(r"[\w.*-]+(?::\d+)?", text) is not None or _address(text) is not None


def _address(text: str) -> IPv4Address | IPv6Address | None:
    from ipaddress import ip_address

    try:
        return ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _network(text: str) -> IPv4Network | IPv6Network | None:
    from ipaddress import ip_network

    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None
