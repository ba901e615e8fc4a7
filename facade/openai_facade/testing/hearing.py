"""Speech that comes in: where it begins and ends, and what it says."""

from __future__ import annotations

from .words import count

_BYTES_PER_MS = 48


def heard(data: bytes, bytes_per_ms: int = _BYTES_PER_MS) -> str:
    """What speech says: the text itself where a test sends text in place of sound."""
    try:
        text = data.strip(b"\x00").decode("ascii").strip()
    except UnicodeDecodeError:
        text = ""
    if text.isprintable() and count(text) > 1:
        return text
    return f"{len(data) // bytes_per_ms} ms of emulated speech"


class Ear:
    """Listens for turns: sound that is followed by silence.

    Args:
        bytes_per_ms: How much sound a millisecond has.
        silence: The byte that silence consists of.

    Attributes:
        ms: How much was heard so far.
        began: When the turn began that is being spoken.
    """

    def __init__(self, bytes_per_ms: int = _BYTES_PER_MS, silence: bytes = b"\x00") -> None:
        self._bytes_per_ms = bytes_per_ms
        self._silence = silence
        self._turn = bytearray()
        self._bytes = 0
        self.began = 0

    @property
    def ms(self) -> int:
        """The milliseconds that were heard."""
        return self._bytes // self._bytes_per_ms

    def hear(self, chunk: bytes) -> str | None:
        """Take sound; what was said, as soon as silence ends it."""
        before = self.ms
        self._bytes += len(chunk)
        if chunk.strip(self._silence):
            self.began = self.began if self._turn else before
            self._turn += chunk
            return None
        return self.rest()

    def rest(self) -> str | None:
        """What was said and not ended by silence."""
        data, self._turn = bytes(self._turn), bytearray()
        return heard(data, self._bytes_per_ms) if data else None
