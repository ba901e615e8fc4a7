"""JSON lines: one value a line, which many servers stream instead of server-sent events. Pure, like `sse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..request.call import RawResponse
    from .sse import RawEvent

_KINDS = frozenset({"ndjson", "jsonl", "jsonlines", "json-lines", "json-seq", "json-stream", "stream+json"})


def has_lines(raw: RawResponse) -> bool:
    """Whether an answer says that it is JSON lines."""
    kind = (raw.headers.get("content-type") or "").partition(";")[0].strip().lower().rpartition("/")[2]
    return kind.removeprefix("x-") in _KINDS


class LinesDecoder:
    """Turns the bytes of JSON lines into events without type and id, whatever the borders of the chunks."""

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: list[bytes] = []  # pieces of a line that is not complete

    @property
    def pending(self) -> bytes:
        """What arrived of a last line that has no end."""
        return b"".join(self._waiting).strip()

    def feed(self, chunk: bytes) -> list[RawEvent]:
        """Take the next bytes of the stream and return the lines they complete."""
        end = chunk.rfind(b"\n") + 1
        if not end:
            self._waiting.append(chunk)
            return []
        complete = b"".join([*self._waiting, chunk[:end]])
        self._waiting = [chunk[end:]] if end < len(chunk) else []
        # the separator of RFC 7464 stands before each value
        lines = (line.strip().removeprefix(b"\x1e") for line in complete.split(b"\n"))
        return [(None, line, None, None) for line in lines if line]
