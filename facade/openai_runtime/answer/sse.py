"""Server-sent events: bytes in, events out, by the WHATWG rules. Pure: the caller does the reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

RawEvent: TypeAlias = tuple[str | None, bytes, str | None, int | None]
"""Type, data, last event id and reconnection time of one event; a tuple because streams have many of them."""

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent:
    """One event of a stream.

    Attributes:
        raw_data: The data as received, lines joined by LF; JSON decoders take it as it is.
        event: Its type; None when the server named none.
        id: The last event id the server sent so far.
        retry: Reconnection time in milliseconds, if this event set one.
    """

    __slots__ = ("event", "id", "raw_data", "retry")

    def __init__(
        self,
        *,
        event: str | None = None,
        data: str | bytes | None = None,
        id: str | None = None,
        retry: int | None = None,
    ) -> None:
        self.event = event
        self.raw_data = data.encode() if isinstance(data, str) else data or b""
        self.id = id
        self.retry = retry

    @property
    def data(self) -> str:
        """The data as text."""
        return self.raw_data.decode("utf-8", "replace")

    def json(self) -> Any:
        """The data decoded as JSON."""
        from ..model.codec import decode_json

        return decode_json(self.raw_data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r}, id={self.id!r}, retry={self.retry!r})"


class SSEDecoder:
    """Turns the bytes of an event stream into events, whatever the borders of the chunks.

    Chunks are searched once each, so an event of any size costs time in proportion to its bytes.

    Attributes:
        last_event_id: The last id the server sent; what a reconnecting client tells the server.
        retry: The last reconnection time in milliseconds the server sent.
    """

    __slots__ = ("_after_cr", "_at_border", "_waiting", "last_event_id", "retry")

    def __init__(self) -> None:
        self.last_event_id: str | None = None
        self.retry: int | None = None
        self._waiting: list[bytes] = []  # chunks of an event that is not complete, line ends already LF
        self._after_cr = False
        self._at_border = True

    @property
    def pending(self) -> bytes:
        """What arrived of an event that never got its blank line; empty when the stream ended well.

        The rules say to drop it. A caller who knows that the stream should have ended otherwise can report it.
        """
        rest = b"".join(self._waiting)
        lines = [line for line in rest.split(b"\n") if line and not line.startswith(b":")]
        return rest if lines and rest != _BOM[: len(rest)] else b""

    def feed(self, chunk: bytes) -> list[RawEvent]:
        """Take the next bytes of the stream and return the events they complete."""
        if self._at_border:
            chunk = self._cross_border(chunk)
        if b"\r" in chunk:
            self._after_cr = self._at_border = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        waiting = self._waiting
        if waiting:
            if b"\n\n" not in chunk and not (chunk.startswith(b"\n") and waiting[-1].endswith(b"\n")):
                if chunk:
                    waiting.append(chunk)
                return []
            waiting.append(chunk)
            chunk = b"".join(waiting)
            waiting.clear()
        if not chunk.endswith(b"\n\n"):
            end = chunk.rfind(b"\n\n") + 2
            if end < 2:
                if chunk:
                    waiting.append(chunk)
                return []
            waiting.append(chunk[end:])
            chunk = chunk[:end]
        return self._usual(chunk) or [event for block in chunk.split(b"\n\n") if (event := self._parse(block))]

    def _usual(self, chunk: bytes) -> list[RawEvent] | None:
        """The events of complete blocks that all have the same plain shape; None when they do not.

        Nearly every stream is a sequence of `data: …`, or of `event: …` and `data: …`, with one space and LF.
        """
        last_event_id = self.last_event_id
        lines = chunk.count(b"\n")
        if chunk.startswith(b"data: "):
            if lines == 2:
                return [(None, chunk[6:-2], last_event_id, None)]
            payloads = chunk[6:-2].split(b"\n\ndata: ")
            if lines == 2 * len(payloads):
                return [(None, data, last_event_id, None) for data in payloads]
        elif chunk.startswith(b"event: "):
            if lines == 3 and chunk.startswith(b"data: ", start := chunk.find(b"\n") + 1):
                name = chunk[7 : start - 1].decode("utf-8", "replace") or None
                return [(name, chunk[start + 6 : -2], last_event_id, None)]
            rows = chunk.split(b"\n")  # type, data, nothing; type, data, nothing; …
            if lines % 3 or any(rows[2::3]):
                return None
            events: list[RawEvent] = [
                (event[7:].decode("utf-8", "replace") or None, data[6:], last_event_id, None)
                for event, data in zip(rows[::3], rows[1::3], strict=False)
                if event[:7] == b"event: " and data[:6] == b"data: "
            ]
            if lines == 3 * len(events):
                return events
        return None

    def iter_bytes(self, chunks: Iterable[bytes]) -> Iterator[ServerSentEvent]:
        """Decode a whole stream."""
        for chunk in chunks:
            for event, data, last_event_id, retry in self.feed(chunk):
                yield ServerSentEvent(event=event, data=data, id=last_event_id, retry=retry)

    async def aiter_bytes(self, chunks: AsyncIterable[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Decode a whole stream."""
        async for chunk in chunks:
            for event, data, last_event_id, retry in self.feed(chunk):
                yield ServerSentEvent(event=event, data=data, id=last_event_id, retry=retry)

    def _cross_border(self, chunk: bytes) -> bytes:
        """Remove what only the bytes before tell apart: a byte order mark, and the LF of a CRLF that was cut in two."""
        if self._after_cr:
            if chunk:
                self._after_cr = self._at_border = False
            return chunk.removeprefix(b"\n")
        if self._waiting:
            chunk = self._waiting.pop() + chunk
        if len(chunk) < len(_BOM) and _BOM.startswith(chunk):  # may still become one
            if chunk:
                self._waiting.append(chunk)
            return b""
        self._at_border = False
        return chunk.removeprefix(_BOM)

    def _parse(self, block: bytes) -> RawEvent | None:
        """Read the lines of one event; None when it holds no data."""
        event: str | None = None
        retry: int | None = None
        data: list[bytes] = []
        for line in block.split(b"\n"):
            field, _, value = line.partition(b":")
            value = value.removeprefix(b" ")
            if field == b"data":
                data.append(value)
            elif field == b"event":
                event = value.decode("utf-8", "replace") or None
            elif field == b"id":
                if b"\0" not in value:
                    self.last_event_id = value.decode("utf-8", "replace")
            elif field == b"retry" and value.isdigit() and len(value) < 19:
                retry = self.retry = int(value)
        if not data:
            return None
        return (event, data[0] if len(data) == 1 else b"\n".join(data), self.last_event_id, retry)
