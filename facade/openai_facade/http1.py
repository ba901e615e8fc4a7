"""HTTP/1.1 without I/O: bytes of a response in, head and pieces of the body out.

Written for one use, a client that talks to an API: one response at a time, no upgrade, no trailers handed on.
"""

from __future__ import annotations

from typing import Final

from .headers import ResponseHeaders

MAX_HEAD: Final = 128 * 1024
_MAX_LINE: Final = 16 * 1024

_HEAD, _LENGTH, _CHUNKED, _UNTIL_CLOSE, _TRAILERS, _DONE = range(6)


class ProtocolError(Exception):
    """The peer did not speak HTTP/1.1, or stopped in the middle of it."""


class Incoming:
    """One response on its way in.

    Attributes:
        status: The status code; 0 until the head is complete.
        reason: The reason phrase.
        headers: The response headers.
        chunks: Pieces of the body that arrived and were not taken yet, still content-encoded.
        complete: The whole body has arrived.
        keep_alive: The connection may carry another request afterwards.
    """

    __slots__ = (
        "_bodiless",
        "_buffer",
        "_left",
        "_mode",
        "chunks",
        "complete",
        "headers",
        "keep_alive",
        "reason",
        "status",
    )

    def __init__(self, method: str) -> None:
        self.status = 0
        self.reason = ""
        self.headers = _NO_HEADERS
        self.chunks: list[bytes] = []
        self.complete = False
        self.keep_alive = True
        self._bodiless = method == "HEAD"
        self._buffer = b""
        self._left = 0
        self._mode = _HEAD

    def feed(self, data: bytes) -> None:
        """Take the next bytes from the peer.

        Raises:
            ProtocolError: They are not HTTP/1.1.
        """
        mode = self._mode
        if mode == _LENGTH:
            self._length(data)
        elif mode == _CHUNKED:
            self._chunked(data)
        elif mode == _HEAD:
            self._head(data)
        elif mode == _UNTIL_CLOSE:
            self.chunks.append(data)
        elif mode == _TRAILERS:
            self._trailers(self._buffer + data)
        elif data:  # nobody asked for this: the connection cannot be trusted with another request
            self.keep_alive = False

    def eof(self) -> None:
        """Take note that the peer closed the connection.

        Raises:
            ProtocolError: The response was not complete.
        """
        self.keep_alive = False
        if self._mode == _UNTIL_CLOSE:
            self._finish()
        elif self._mode == _HEAD:
            raise ProtocolError("the server closed the connection without an answer")
        elif self._mode != _DONE:
            raise ProtocolError("the server closed the connection in the middle of the answer")

    @property
    def bounded(self) -> bool:
        """Whether the answer says where it ends, so that what is left of it can be taken off the connection."""
        return self.keep_alive and self._mode in (_LENGTH, _CHUNKED, _TRAILERS)

    @property
    def waiting(self) -> int:
        """How many bytes of the body arrived and were not taken yet."""
        return sum(map(len, self.chunks)) if len(self.chunks) > 8 else 0

    def take(self) -> bytes:
        """Hand out what arrived of the body so far."""
        chunks = self.chunks
        self.chunks = []
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

    def _finish(self, rest: bytes = b"") -> None:
        self._mode = _DONE
        self._buffer = b""
        self.complete = True
        if rest:
            self.keep_alive = False

    def _head(self, data: bytes) -> None:
        if self._buffer:
            data = self._buffer + data
        while True:
            end = data.find(b"\r\n\r\n")
            if end < 0:
                if len(data) > MAX_HEAD:
                    raise ProtocolError("the head of the answer is too large")
                if not b"HTTP/".startswith(data[:5]):
                    raise ProtocolError(f"not an HTTP/1 answer: {data[:40]!r}")
                self._buffer = data
                return
            status = self._parse_head(data[:end])
            data = data[end + 4 :]
            if status >= 200:
                break
            if status == 101:
                raise ProtocolError("the server wants to switch protocols")
        self._buffer = b""
        self.status = status
        self._frame()
        if data:
            self.feed(data)

    def _parse_head(self, head: bytes) -> int:
        lines = head.split(b"\r\n")
        version, _, rest = lines[0].partition(b" ")
        code, _, reason = rest.partition(b" ")
        if version not in (b"HTTP/1.1", b"HTTP/1.0") or len(code) != 3 or not code.isdigit():
            raise ProtocolError(f"not an HTTP/1 answer: {lines[0][:40]!r}")
        self.keep_alive = version == b"HTTP/1.1"
        self.reason = reason.decode("latin-1")
        raw: list[tuple[bytes, bytes]] = []
        for line in lines[1:]:
            name, colon, value = line.partition(b":")
            if line[:1] in b" \t":  # a folded line goes on where the last one stopped
                if not raw:
                    raise ProtocolError("the head of the answer starts with a folded line")
                raw[-1] = (raw[-1][0], raw[-1][1] + b" " + line.strip())
            elif not colon or not name:
                raise ProtocolError(f"not a header: {line[:40]!r}")
            else:
                raw.append((name.rstrip(), value.strip(b" \t")))
        self.headers = ResponseHeaders(raw)
        return int(code)

    def _frame(self) -> None:
        """Work out how long the body is and whether the connection outlives it."""
        headers = self.headers
        connection = headers.get("connection")
        if connection is not None:
            options = connection.lower()
            self.keep_alive = "close" not in options and (self.keep_alive or "keep-alive" in options)
        if self._bodiless or self.status in (204, 304):
            self._finish()
        elif (coding := headers.get("transfer-encoding")) is not None:
            if coding.lower() == "chunked":
                self._mode = _CHUNKED
            else:
                raise ProtocolError(f"cannot read transfer-encoding {coding[:40]!r}")
        elif (length := headers.get("content-length")) is not None:
            lengths = {item.strip() for item in length.split(",")}
            length = lengths.pop()
            if lengths or not (length.isascii() and length.isdecimal()) or len(length) > 18:
                raise ProtocolError(f"not a content-length: {headers['content-length'][:40]!r}")
            self._left = int(length)
            self._mode = _LENGTH
            if not self._left:
                self._finish()
        else:
            self.keep_alive = False
            self._mode = _UNTIL_CLOSE

    def _length(self, data: bytes) -> None:
        left = self._left - len(data)
        if left > 0:
            self._left = left
            self.chunks.append(data)
        elif left == 0:
            self.chunks.append(data)
            self._finish()
        else:
            self.chunks.append(data[:left])
            self._finish(data[left:])

    def _chunked(self, data: bytes) -> None:
        if self._buffer:
            data = self._buffer + data
            self._buffer = b""
        chunks, left = self.chunks, self._left  # left: what the open chunk still lacks, with its line end
        position, end = 0, len(data)
        while position < end:
            if left > 2:
                if end - position < left:
                    taken = min(end - position, left - 2)
                    chunks.append(data[position : position + taken])
                    position += taken
                    left -= taken
                    continue
                chunks.append(data[position : position + left - 2])
                position += left - 2
                left = 2
            if left:
                if end - position < 2:
                    break
                if data[position : position + 2] != b"\r\n":
                    raise ProtocolError("a chunk of the answer is longer than it said")
                position += 2
                left = 0
            eol = data.find(b"\r\n", position)
            if eol < 0:
                if end - position > _MAX_LINE:
                    raise ProtocolError("a chunk size of the answer is too long")
                break
            size = _chunk_size(data[position:eol])
            position = eol + 2
            if size == 0:
                self._mode = _TRAILERS
                self._trailers(data[position:])
                return
            left = size + 2
        self._left = left
        self._buffer = data[position:]

    def _trailers(self, data: bytes) -> None:
        if data[:2] == b"\r\n":
            self._finish(data[2:])
            return
        end = data.find(b"\r\n\r\n")
        if end >= 0:
            self._finish(data[end + 4 :])
        elif len(data) > MAX_HEAD:
            raise ProtocolError("the trailers of the answer are too large")
        else:
            self._buffer = data


def _chunk_size(line: bytes) -> int:
    digits = line.partition(b";")[0].strip()
    if not digits.isalnum() or len(digits) > 15:  # isalnum: int() would also take signs, spaces and underscores
        raise ProtocolError(f"not a chunk size: {line[:40]!r}")
    try:
        return int(digits, 16)
    except ValueError:
        raise ProtocolError(f"not a chunk size: {line[:40]!r}") from None


_NO_HEADERS: Final = ResponseHeaders([])
