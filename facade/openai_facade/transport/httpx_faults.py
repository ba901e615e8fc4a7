"""What went wrong on the wire, as httpx calls it: who goes by httpx's classes finds them, whatever carried the bytes.

httpx is loaded when the first of them is made, not before.
"""

from __future__ import annotations

import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from .faults import (
    BrokenCodingError,
    DecompressionBombError,
    Phase,
    ProtocolError,
    RedirectSchemeError,
    TooManyRedirectsError,
    UnknownCodingError,
    phase_of,
)

if TYPE_CHECKING:
    import httpx

    from .outgoing import Outgoing

_TOO_SLOW: Final[dict[Phase, str]] = {
    "pool": "PoolTimeout",
    "connect": "ConnectTimeout",
    "write": "WriteTimeout",
    "read": "ReadTimeout",
}
_BROKEN: Final[dict[Phase, str]] = {
    "pool": "ConnectError",
    "connect": "ConnectError",
    "write": "WriteError",
    "read": "ReadError",
}
UNDECODABLE: Final = (UnknownCodingError, BrokenCodingError, DecompressionBombError, zlib.error, EOFError)
"""What goes wrong when content encodings are undone."""


def as_httpx_error(cause: BaseException, outgoing: Outgoing) -> httpx.RequestError:
    """The httpx exception for one of the transport's own, which stays its cause."""
    import httpx

    error: httpx.RequestError = getattr(httpx, _name(cause))(str(cause) or type(cause).__name__)
    with suppress(Exception):  # an address that httpx takes for none
        error.request = outgoing.http_request
    error.__cause__ = cause
    return error


def _name(cause: BaseException) -> str:
    if isinstance(cause, (TimeoutError, BlockingIOError)):
        return _TOO_SLOW[phase_of(cause)]
    if isinstance(cause, UNDECODABLE):
        return "DecodingError"
    if isinstance(cause, TooManyRedirectsError):
        return "TooManyRedirects"
    if isinstance(cause, RedirectSchemeError):
        return "UnsupportedProtocol"
    if isinstance(cause, ProtocolError):
        return "RemoteProtocolError"
    return _BROKEN["connect" if isinstance(cause, UnicodeError) else phase_of(cause)]
