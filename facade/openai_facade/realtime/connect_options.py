"""What can be set about the websocket itself, and what is set when nobody says anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping, Sequence

    from websockets.datastructures import HeadersLike
    from websockets.extensions import ClientExtensionFactory
    from websockets.typing import LoggerLike, Origin, Subprotocol

    from ..transport.outgoing import Outgoing

MAX_SIZE: Final = 16 * 1024 * 1024
"""Bytes of a message at most; the 1 MiB that websockets allows by itself is less than one answer with audio can be."""
OPEN_TIMEOUT: Final = 10.0

_ASYNC_ONLY = ("write_limit",)


class WebSocketConnectionOptions(TypedDict, total=False):
    """Options of the websocket; whatever else `connect` of websockets takes can be given too."""

    extensions: Sequence[ClientExtensionFactory] | None
    """Extensions to negotiate, in order."""
    subprotocols: Sequence[Subprotocol] | None
    """Subprotocols to offer, the preferred one first."""
    compression: str | None
    """`deflate` (the default), or None for no compression."""
    max_size: int | None
    """Bytes of a message at most, 16 MiB by default; None for no limit."""
    max_queue: int | tuple[int | None, int | None] | None
    """Frames that are buffered before reading pauses, or a pair of marks to pause and go on at."""
    write_limit: int | tuple[int, int | None]
    """Bytes that are buffered before writing waits; async connections only."""
    open_timeout: float | None
    """Seconds that the opening may take; the client's timeout where it was given one, else 10."""
    close_timeout: float | None
    """Seconds that the closing may take."""
    ping_interval: float | None
    """Seconds between pings that keep the connection open; None for none."""
    ping_timeout: float | None
    """Seconds after which a connection without an answer to a ping is given up; None for never."""
    ssl: ssl.SSLContext
    """The TLS context."""
    server_hostname: str
    """The name that the server's certificate must have."""
    proxy: str | Literal[True] | None
    """The URL of a proxy; None for none, True (the default) for the one that the system names."""
    origin: Origin | None
    """Value of the header `Origin`."""
    additional_headers: HeadersLike
    """Headers that win over all others."""
    user_agent_header: str | None
    """Value of the header `User-Agent`."""
    logger: LoggerLike
    """Where websockets itself logs."""


def keywords(
    options: Mapping[str, Any], outgoing: Outgoing, open_timeout: float | None, *, asynchronous: bool
) -> dict[str, Any]:
    """The keyword arguments for `connect` of websockets.

    Args:
        options: What the user set.
        outgoing: The opening request.
        open_timeout: Seconds for the opening, unless the user set them.
        asynchronous: Which of the two `connect` functions they are for.
    """
    named = {"max_size": MAX_SIZE, "open_timeout": open_timeout, **options}
    if not asynchronous:
        for name in _ASYNC_ONLY:
            named.pop(name, None)
    left = outgoing.patience().connect if outgoing.deadline is not None else None
    if left is not None:
        named["open_timeout"] = left if named["open_timeout"] is None else min(left, named["open_timeout"])
    if outgoing.origin.scheme == "wss" and named.get("ssl") is None:
        from ..transport.tls import shared_context

        named["ssl"] = shared_context()
    headers = dict(outgoing.headers)
    agent = next((headers.pop(name) for name in list(headers) if name.lower() == "user-agent"), None)
    named.setdefault("user_agent_header", agent)
    named["additional_headers"] = _merged(headers, named.get("additional_headers"))
    return named


def _merged(headers: dict[str, str], added: Any) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = list(added.items() if hasattr(added, "items") else added or [])
    replaced = {name.lower() for name, _ in pairs}
    return [(name, value) for name, value in headers.items() if name.lower() not in replaced] + pairs
