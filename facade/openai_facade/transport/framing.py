"""A request as bytes: its head, and a body in one piece or as a form that is read while it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .content_coding import accepted

if TYPE_CHECKING:
    from openai_runtime.request.pieces import Pieces

    from .outgoing import Outgoing

JOINED: Final = 64 * 1024
"""Bodies up to this size go out together with the head."""


def frame(outgoing: Outgoing) -> tuple[bytes, bytes | Pieces | None, bool]:
    """What to send first, what to send after it, and whether that has to be chunked.

    A small body is part of the first piece.
    """
    body = outgoing.body
    chunked = False
    if body is None:
        length = b"content-length: 0\r\n" if outgoing.method in ("POST", "PUT", "PATCH") else b""
    elif isinstance(body, bytes):
        length = b"content-length: %d\r\n" % len(body)
    elif body.content_length is not None:
        length = b"content-length: %d\r\n" % body.content_length
    else:
        chunked = True
        length = b"transfer-encoding: chunked\r\n"
    retries = b"x-stainless-retry-count: %d\r\n" % outgoing.retries_taken if outgoing.counted else b""
    head = b"%s %s HTTP/1.1\r\n%s%s%s\r\n" % (
        outgoing.method.encode(),
        outgoing.target.encode("ascii"),
        outgoing.head,
        retries,
        length,
    )
    if isinstance(body, bytes) and len(body) <= JOINED:
        return head + body, None, False
    return head, body, chunked


def chunk(piece: bytes) -> bytes:
    """A piece of a body whose length was not known in advance."""
    return b"%x\r\n%s\r\n" % (len(piece), piece)


def render(headers: dict[str, str], authority: str) -> bytes:
    """Header lines as bytes, with the host and what we can decode unless they are told; the length is up to `frame`."""
    lines = {
        "host": f"host: {authority}\r\n",
        "accept-encoding": f"accept-encoding: {accepted()}\r\n",
        **{name.lower(): f"{name}: {value}\r\n" for name, value in headers.items()},
    }
    for name in ("content-length", "transfer-encoding"):
        lines.pop(name, None)
    return "".join(lines.values()).encode("latin-1")
