"""Text out of bytes that arrive in pieces: characters and lines are never cut in two."""

from __future__ import annotations

import codecs
import io


def charset_of(content_type: str | None) -> str:
    """The character set that a content type names; UTF-8 without one, or where Python does not know it."""
    for part in (content_type or "").split(";")[1:]:
        name, _, value = part.strip().partition("=")
        if name.lower() == "charset":
            try:
                return codecs.lookup(value.strip("\"' ")).name
            except LookupError:
                break
    return "utf-8"


class TextPieces:
    """Bytes in, text out.

    Args:
        charset: How characters are encoded; what cannot be decoded is replaced.
        size: Characters to a piece; None to pass them on as they arrive.
    """

    def __init__(self, charset: str, size: int | None = None) -> None:
        self._decode = codecs.getincrementaldecoder(charset)("replace").decode
        self._size = size
        self._rest = ""

    def feed(self, chunk: bytes) -> list[str]:
        """Take what arrived and return the pieces that are complete."""
        return self._cut(self._decode(chunk))

    def end(self) -> list[str]:
        """Return what is left."""
        pieces = self._cut(self._decode(b"", True))
        return [*pieces, self._rest] if self._rest else pieces

    def _cut(self, text: str) -> list[str]:
        size = self._size
        if size is None:
            return [text] if text else []
        text = self._rest + text
        whole = len(text) - len(text) % size
        self._rest = text[whole:]
        return [text[start : start + size] for start in range(0, whole, size)]


class TextLines:
    """Bytes in, lines out, without their ends. Only CR, LF and CRLF end a line: JSON lines may hold the other breaks.

    Args:
        charset: How characters are encoded; what cannot be decoded is replaced.
    """

    def __init__(self, charset: str) -> None:
        decoder = codecs.getincrementaldecoder(charset)("replace")
        self._decode = io.IncrementalNewlineDecoder(decoder, translate=True).decode
        self._waiting: list[str] = []

    def feed(self, chunk: bytes) -> list[str]:
        """Take what arrived and return the lines that are complete."""
        return self._split(self._decode(chunk))

    def end(self) -> list[str]:
        """Return what is left."""
        lines = self._split(self._decode(b"", True))
        rest = "".join(self._waiting)
        return [*lines, rest] if rest else lines

    def _split(self, text: str) -> list[str]:
        if "\n" not in text:  # searched once, so that a line of any length costs time in proportion to it
            self._waiting.append(text)
            return []
        lines = ("".join(self._waiting) + text).split("\n")
        self._waiting = [lines.pop()]
        return lines
