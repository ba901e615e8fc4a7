"""HTTP/1.1 without I/O: bytes of a response in, head and pieces of the body out.

Written for one use, a client that talks to an API: one response at a time, no upgrade, no trailers handed on.
"""

from __future__ import annotations

import re
from typing import Final

from ..faults import ProtocolError
from ..headers import ResponseHeaders

MAX_HEAD: Final = 128 * 1024
SMALL_READ: Final = 16 * 1024
_MAX_LINE: Final = 16 * 1024
_PLAIN: Final = bytes(set(range(256)) - set(b"\0\n\v\f\r"))
"""What may stand in a line."""
_BLANK_LINE: Final = re.compile(rb"\n\r?\n")
_TOKEN: Final = re.compile(rb"[-!#$%&'*+.^_`|~0-9A-Za-z]+")

_HEAD, _LENGTH, _CHUNKED, _UNTIL_CLOSE, _TRAILERS, _DONE, _BROKEN = range(7)


class Incoming:
    """One response on its way in.

    Attributes:
        status: The status code; 0 until the head is complete.
        reason: The reason phrase.
        headers: The response headers.
        chunks: Pieces of the body that arrived and were not taken yet, still content-encoded.
        complete: The whole body has arrived.
        failure: Why nothing more will come although the body is not complete; for the reader to raise once what arrived
            before it is taken.
        keep_alive: The connection may carry another request afterwards.
        room: Bytes that the next read should have room for. Most answers and events are small, and room for many costs
            three system calls; whoever reads asks for more once a read was full.
    """

    __slots__ = (
        "_bodiless",
        "_buffer",
        "_doubtful",
        "_left",
        "_mode",
        "chunks",
        "complete",
        "failure",
        "headers",
        "keep_alive",
        "reason",
        "room",
        "status",
    )

    def __init__(self, method: str) -> None:
        self.status = 0
        self.reason = ""
        self.room = SMALL_READ
        self.headers = _NO_HEADERS
        self.chunks: list[bytes] = []
        self.complete = False
        self.failure = ""
        self.keep_alive = True
        self._bodiless = method == "HEAD"
        self._buffer = b""
        self._doubtful = False
        self._left = 0
        self._mode = _HEAD

    def feed(self, data: bytes) -> None:
        """Take the next bytes from the peer.

        Raises:
            ProtocolError: They are not the head of an answer; what is wrong after it becomes the `failure`.
        """
        mode = self._mode
        try:
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
        except ProtocolError as error:
            self._break_off(error)

    def eof(self) -> None:
        """Take note that the peer closed the connection.

        Raises:
            ProtocolError: There was no answer; one that breaks off has a `failure`.
        """
        self.keep_alive = False
        if self._mode == _UNTIL_CLOSE:
            self._finish()
        elif self._mode == _HEAD:
            raise ProtocolError("the server closed the connection without an answer")
        elif self._mode not in (_DONE, _BROKEN):
            self._break_off(ProtocolError("the server closed the connection in the middle of the answer"))

    def _break_off(self, error: ProtocolError) -> None:
        if not self.status:
            raise error
        self._mode = _BROKEN
        self._buffer = b""
        self.keep_alive = False
        self.failure = str(error)

    @property
    def bounded(self) -> bool:
        """Whether the answer says where it ends, so that what is left of it can be taken off the connection."""
        return self.keep_alive and self._mode in (_LENGTH, _CHUNKED, _TRAILERS)

    @property
    def refused(self) -> bool:
        """Whether it would be in vain to send the rest of the request."""
        return self.status >= 300 or (self.complete and not self.keep_alive) or self.failure != ""

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
            head = self._lines(data)
            if head is None:
                if not b"HTTP/".startswith(data[:5]):
                    raise ProtocolError(f"not an HTTP/1 answer: {data[:40]!r}")
                self._buffer = data
                return
            lines, data = head
            status = self._parse_head(lines)
            if status >= 200:
                break
            if status == 101:
                raise ProtocolError("the server wants to switch protocols")
            if self._lengths() != (None, None):  # there is no body; who says otherwise may mean what follows
                self._doubtful = True
        self._buffer = b""
        self.status = status
        self._frame()
        if data:
            self.feed(data)

    def _lines(self, data: bytes) -> tuple[list[bytes], bytes] | None:
        """The lines up to a blank one and what follows it; None when there is no blank line yet."""
        end = data.find(b"\r\n\r\n")
        if 0 <= end <= MAX_HEAD:
            head = data[:end]
            lines = head.split(b"\r\n")
            if head.translate(None, _PLAIN) == b"\r\n" * (len(lines) - 1):
                return lines, data[end + 4 :]
        # Lines that end without a carriage return are read as their sender meant them, but not trusted any further.
        blank = _BLANK_LINE.search(data)
        if (len(data) if blank is None else blank.start()) > MAX_HEAD:
            raise ProtocolError("the head of the answer is too large")
        if blank is None:
            return None
        self._doubtful = True
        lines = [line.removesuffix(b"\r") for line in data[: blank.start()].split(b"\n")]
        for line in lines:
            if line.translate(None, _PLAIN):
                raise ProtocolError(f"not a line of HTTP: {line[:40]!r}")
        return lines, data[blank.end() :]

    def _parse_head(self, lines: list[bytes]) -> int:
        version, _, rest = lines[0].partition(b" ")
        code, _, reason = rest.partition(b" ")
        if version not in (b"HTTP/1.1", b"HTTP/1.0") or len(code) != 3 or not code.isdigit() or code < b"100":
            raise ProtocolError(f"not an HTTP/1 answer: {lines[0][:40]!r}")
        self.keep_alive = version == b"HTTP/1.1"
        self.reason = reason.decode("latin-1")
        self.headers = ResponseHeaders(self._fields(lines[1:]))
        return int(code)

    def _fields(self, lines: list[bytes]) -> list[tuple[bytes, bytes]]:
        fields: list[tuple[bytes, bytes]] = []
        for line in lines:
            name, colon, value = line.partition(b":")
            if not colon or name not in _names:
                if name[:1] in (b" ", b"\t"):
                    return self._fields(self._unfolded(lines))
                if not colon or not _TOKEN.fullmatch(name):
                    raise ProtocolError(f"not a header: {line[:40]!r}")
                if len(_names) < 1000:
                    _names.add(name)
            fields.append((name, value.strip(b" \t")))
        return fields

    def _unfolded(self, lines: list[bytes]) -> list[bytes]:
        """Put folded lines together, as nobody should have to since 2014."""
        self._doubtful = True
        whole: list[list[bytes]] = []
        for line in lines:
            if line[:1] not in (b" ", b"\t"):
                whole.append([line])
            elif whole:
                whole[-1].append(line.lstrip(b" \t"))
            else:
                raise ProtocolError("the head of the answer starts with a folded line")
        return [b" ".join(parts) for parts in whole]

    def _frame(self) -> None:
        """Work out how long the body is and whether the connection outlives it."""
        headers = self.headers
        old = not self.keep_alive
        connection = headers.get("connection")
        if connection is not None:
            options = connection.lower()
            self.keep_alive = "close" not in options and (self.keep_alive or "keep-alive" in options)
        coding, length = self._lengths()
        bodiless = self._bodiless or self.status in (204, 304)
        if (
            self._doubtful
            or (coding is not None and (old or length is not None))  # two opinions about where the body ends
            or (self.status == 204 and (coding is not None or length))
        ):
            self.keep_alive = False
        if bodiless:
            self._finish()
        elif coding is not None:
            self._mode = _CHUNKED
        elif length is not None:
            self._left = length
            self._mode = _LENGTH
            if not length:
                self._finish()
        else:
            self.keep_alive = False
            self._mode = _UNTIL_CLOSE

    def _lengths(self) -> tuple[str | None, int | None]:
        """What the head says about the length of the body, by chunks and in bytes."""
        coding = self.headers.get("transfer-encoding")
        if coding is not None and coding.lower() != "chunked":
            raise ProtocolError(f"cannot read transfer-encoding {coding[:40]!r}")
        text = self.headers.get("content-length")
        return coding, None if text is None else _content_length(text)

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
        if data[:1] == b"\n":  # the blank line at once, without its carriage return
            data = b"\n" + data
        tail = self._lines(data)
        if tail is None:
            self._buffer = data
            return
        lines, rest = tail
        self._fields([line for line in lines if line])
        if self._doubtful:
            self.keep_alive = False
        self._finish(rest)


def _content_length(text: str) -> int:
    lengths = {item.strip(" \t") for item in text.split(",")}
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdecimal()) or len(length) > 18:
        raise ProtocolError(f"not a content-length: {text[:40]!r}")
    return int(length)


def _chunk_size(line: bytes) -> int:
    digits = line
    if not line.isalnum():
        digits, extended, extension = line.partition(b";")
        if not extended:
            digits = digits.rstrip(b" \t")
        if not digits.isalnum() or b"\n" in extension:  # int() would also take signs, spaces and underscores
            raise ProtocolError(f"not a chunk size: {line[:40]!r}")
    try:
        if len(digits) <= 20:
            return int(b"00" + digits, 16)  # the zeros, so that neither 0x nor x is taken for a prefix
    except ValueError:
        pass
    raise ProtocolError(f"not a chunk size: {line[:40]!r}")


_names: Final[set[bytes]] = set()
"""Names of headers that are known to be well-formed."""
_NO_HEADERS: Final = ResponseHeaders([])
