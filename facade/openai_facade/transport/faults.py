"""What goes wrong on the wire, in the transport's own words; `calling.failures` makes errors of the SDK of it."""

from __future__ import annotations


class ProtocolError(Exception):
    """The peer did not speak HTTP/1.1, or stopped in the middle of it."""


class UnknownCodingError(ValueError):
    """The body uses a content-encoding that was not asked for and cannot be undone here."""


class ForeignError(Exception):
    """A transport that is not ours failed, in any way it likes; what it raised is the cause of this."""
