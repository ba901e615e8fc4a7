"""Who may speak to an emulator that runs code: programs and pages of this machine, and no page of anywhere else."""

from __future__ import annotations

from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .answers import Refused

if TYPE_CHECKING:
    from .incoming import Incoming

_WHY = "While the emulator runs Python graders it answers no page of another machine"


def check_origin(incoming: Incoming, address: str) -> None:
    """Refuse what a page from elsewhere has its browser send.

    Args:
        incoming: The request.
        address: Where it came in. One that came in over loopback must name this machine: a foreign name that leads
            here is how a page gets around the rules of browsers (DNS rebinding).

    Raises:
        Refused: It comes from a page that is not served from here, or speaks to somebody else.
    """
    origin, host = incoming.headers.get("origin"), incoming.headers.get("host")
    if origin is not None and not _is_here(origin):
        raise Refused(f"{_WHY}: the origin is {origin:.100}.", status=403, code="origin_refused")
    if host is not None and is_loopback(address) and not _is_here(f"//{host}"):
        raise Refused(f"{_WHY}: the host is {host:.100}.", status=403, code="host_refused")


def came_in_at(scope: Any) -> str:
    """The address of the server that a request came in at."""
    server = scope.get("server")
    return str(server[0]) if server else ""


def is_loopback(host: str) -> bool:
    """Whether a name or an address is one of this machine alone."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ip_address(name)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return address.is_loopback if mapped is None else bool(mapped.is_loopback)


def _is_here(url: str) -> bool:
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return False
    return host is not None and is_loopback(host)
