"""What is served beside the API: where the emulator is steered, and leave for pages of a browser to call (CORS)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .incoming import Incoming


PREFIX = "/_emulator"
"""Where the emulator is steered."""
LINKS = "/generated/"
"""Where pictures are found that were asked for by link."""


def preflight(incoming: Incoming) -> bool:
    """Whether a browser only asks what it may send."""
    return incoming.method == "OPTIONS" and "access-control-request-method" in incoming.headers


def sharing(incoming: Incoming) -> list[tuple[bytes, bytes]]:
    """The headers by which a browser lets a page have the answer; none for other clients."""
    origin = incoming.headers.get("origin")
    if origin is None:
        return []
    found = [("access-control-allow-origin", origin), ("vary", "origin")]
    if preflight(incoming):
        found += [
            ("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE"),
            ("access-control-allow-headers", incoming.headers.get("access-control-request-headers", "*")),
            ("access-control-allow-private-network", "true"),
            ("access-control-max-age", "600"),
        ]
    else:
        found.append(("access-control-expose-headers", "*"))
    return [(name.encode(), value.encode("latin-1", "replace")) for name, value in found]
