"""What goes wrong on the wire, in the transport's own words; `calling.failures` makes errors of the SDK of it."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypeVar

E = TypeVar("E", bound=BaseException)
Phase: TypeAlias = Literal["pool", "connect", "write", "read"]


class ProtocolError(Exception):
    """The peer did not speak HTTP/1.1, or stopped in the middle of it."""


class LastingFault(Exception):
    """What would go wrong again if the same request were sent again."""


class UnknownCodingError(LastingFault, ValueError):
    """The body uses a content-encoding that was not asked for and cannot be undone here."""


class BrokenCodingError(Exception):
    """The body is not encoded in the way that its content-encoding says."""


class DecompressionBombError(LastingFault):
    """The body grows beyond all measure when its content-encoding is undone."""


class RedirectError(ProtocolError):
    """A redirect leads to a place where the request cannot be sent."""


class RedirectSchemeError(LastingFault, RedirectError):
    """A redirect leads from https to http with what must not be sent in the open, or away from HTTP."""


class TooManyRedirectsError(RedirectError):
    """One redirect led to the next, and there was no end of it."""


def in_phase(error: E, phase: Phase) -> E:
    """Note on an error what was being done when it came, unless somebody nearer to it has."""
    error.__dict__.setdefault("phase", phase)
    return error


def phase_of(error: BaseException) -> Phase:
    """What was being done when an error came; where nobody noted it, an answer was being read."""
    phase: Phase = getattr(error, "phase", "read")
    return phase


class ForeignError(Exception):
    """A transport that is not ours failed, in any way it likes; what it raised is the cause of this."""
