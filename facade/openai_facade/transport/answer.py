"""What came back: status and headers at once, the body when it is asked for.

One class for each colour, whatever carries the bytes: our own sockets or a user's httpx client stand behind the small
`Body` protocols. httpx objects are only built for those who ask for them. What goes wrong while reading is raised as
the transport's own exception; the client names it.
"""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from openai_runtime.answer.rate_limit import RateLimit
from openai_runtime.request.redaction import grants_access

from .content_coding import Decoder, content_decoder
from .headers import ResponseHeaders

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import httpx

    from .outgoing import Outgoing


B = TypeVar("B")


class Body(Protocol):
    """The rest of an answer that is still on the wire."""

    def receive(self, deadline: float | None) -> bytes:
        """The next piece, empty at the end; fails at `deadline` (`time.monotonic()`)."""
        ...

    def finish(self) -> None:
        """Nothing more is wanted: keep the connection if only the end of the body is missing."""
        ...

    def close(self) -> None:
        """Give the connection back when the body is complete, drop it otherwise."""
        ...


class AsyncBody(Protocol):
    """The same, where waiting means awaiting."""

    async def receive(self, deadline: float | None) -> bytes: ...

    def finish(self) -> None: ...

    async def close(self) -> None: ...


class BodyWatch(Protocol):
    """Who follows a body that is still to come."""

    def event(self, event: Any) -> None:
        """One event of a stream was decoded."""
        ...

    def broke(self, cause: Exception) -> None:
        """It broke off."""
        ...

    def closed(self, answer: Any) -> None:
        """Nothing more comes."""
        ...


class AnswerHead:
    """Status, headers and whatever was read of the body; implements `openai_runtime.request.call.RawResponse`.

    Attributes:
        outgoing: The request that was answered.
        status_code: The HTTP status.
        reason_phrase: The text beside it.
        headers: The response headers.
        http_version: The protocol of the answer.
        retries_taken: How often the call was made again before this answer.
        is_closed: Nothing more can be read from the wire.
        read_deadline: `time.monotonic()` after which the next read fails with `TimeoutError`.
        logged_by_httpx: The logger of httpx has told of this answer.
        watch: Who follows the body to its end, if anybody does.
    """

    logged_by_httpx = False
    watch: BodyWatch | None = None

    def __init__(
        self,
        outgoing: Outgoing,
        status_code: int,
        reason_phrase: str,
        headers: ResponseHeaders,
        body: Any,
        http_version: str = "HTTP/1.1",
    ) -> None:
        self.outgoing = outgoing
        self.status_code = status_code
        self.reason_phrase = reason_phrase
        self.headers = headers
        self.http_version = http_version
        self.retries_taken = outgoing.retries_taken
        self._seconds = time.monotonic() - outgoing.started
        self.is_closed = False
        self.read_deadline: float | None = None
        self._body = body
        self._begun = False
        self._content: bytes | None = None
        self._encoded: bytes | None = None
        self._httpx: httpx.Response | None = None

    @property
    def elapsed(self) -> timedelta:
        """From the start of the attempt to the headers of the answer."""
        return timedelta(seconds=self._seconds)

    @property
    def method(self) -> str:
        """The verb of the request."""
        return self.outgoing.method

    @property
    def url(self) -> str:
        """The URL of the request."""
        return self.outgoing.url

    @property
    def request_id(self) -> str | None:
        """The server's name for this exchange."""
        return self.headers.get("x-request-id")

    @property
    def rate_limit(self) -> RateLimit:
        """The rate limits that the server reported."""
        return RateLimit.from_headers(self.headers)

    @property
    def is_read(self) -> bool:
        """Whether the whole body is in memory."""
        return self._content is not None

    @property
    def http_request(self) -> httpx.Request:
        """The request as an httpx object."""
        return self.outgoing.http_request

    @property
    def http_response(self) -> httpx.Response:
        """The answer as an httpx object, made once; reading that one reads this one."""
        response = self._httpx
        if response is None:
            from .httpx_answer import as_httpx

            response = self._httpx = as_httpx(self)
        return response

    @property
    def content(self) -> bytes:
        """The body after it was read, content encodings removed.

        Raises:
            RuntimeError: It was not read yet.
        """
        if self._content is None:
            raise RuntimeError("the body of this answer was not read yet")
        return self._content

    @property
    def encoded(self) -> bytes | None:
        """The body as it was on the wire, where that is something else than `content`."""
        return self._encoded

    def finish(self) -> None:
        """Say that nothing more is wanted, without waiting: the connection is kept when only the end is missing."""
        if not self.is_closed:
            self.is_closed = True
            if self._body is not None:
                self._body.finish()
            self._tell_end()

    def _tell_end(self) -> None:
        """Let the httpx response and who watches, if there is one, know that nothing more can be read."""
        if self._httpx is not None:
            self._httpx.is_closed = True
        if self.watch is not None:
            self.watch.closed(self)

    def _tell_break(self, cause: Exception) -> None:
        if self.watch is not None:
            self.watch.broke(cause)

    def _begin(self, body: B | None) -> B:
        if self._begun:
            raise RuntimeError("the body of this answer was already read, or is being read, as a stream")
        if self.is_closed or body is None:
            raise RuntimeError("this answer is closed: its body can no longer be read")
        self._begun = True
        return body

    def _decoder(self) -> Decoder | None:
        return content_decoder(self.headers.get("content-encoding"))

    def _until(self) -> float | None:
        """When the next read has to be done: the call's own deadline counts, too."""
        mine, whole = self.read_deadline, self.outgoing.deadline
        return whole if mine is None else mine if whole is None else min(mine, whole)

    def _keep(self, pieces: list[bytes], decoder: Decoder | None) -> bytes:
        content = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        if decoder is not None:
            self._encoded = content
            content = decoder.decompress(content)
            decoder.finish()
        self._content = content
        if self._httpx is not None:
            self._httpx._content = content  # whoever holds that one can look at the body there, too
            self._httpx.is_stream_consumed = True
        return content

    def __repr__(self) -> str:
        return f"<Answer {self.status_code} to {self.method} {self.outgoing.shown_url}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Travels with what was read; what is still on the wire stays behind."""
        raw = [pair for pair in self.headers.raw if not grants_access(pair[0].decode("latin-1"))]
        arguments = (self.outgoing, self.status_code, self.reason_phrase, ResponseHeaders(raw), None, self.http_version)
        kept = ("retries_taken", "_seconds", "_begun", "_content", "_encoded")
        return _restore, (arguments, {name: getattr(self, name) for name in kept})


def _restore(arguments: tuple[Any, ...], state: dict[str, Any]) -> AnswerHead:
    answer = Answer(*arguments)
    answer.__dict__.update(state, is_closed=True)
    return answer


class Answer(AnswerHead):
    """An answer whose body is read by blocking."""

    _body: Body | None

    def read(self) -> bytes:
        """The whole body; read from the wire once, the same bytes afterwards."""
        if self._content is not None:
            return self._content
        body = self._begin(self._body)
        pieces: list[bytes] = []
        try:
            decoder = self._decoder()
            while piece := body.receive(self._until()):
                pieces.append(piece)
            return self._keep(pieces, decoder)
        except Exception as cause:
            self._tell_break(cause)
            raise
        finally:
            self.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces as they arrive (or of `chunk_size` bytes), content encodings removed."""
        pieces = self._pieces(decode=True) if self._content is None else iter([self._content])
        return pieces if chunk_size is None else rechunked(pieces, chunk_size)

    def iter_raw(self) -> Iterator[bytes]:
        """The body in pieces as they arrive on the wire."""
        return self._pieces(decode=False) if self._content is None else iter([self._encoded or self._content])

    def _pieces(self, *, decode: bool) -> Iterator[bytes]:
        body = self._begin(self._body)
        try:
            decoder = self._decoder() if decode else None
            while piece := body.receive(self._until()):
                if decoder is not None:
                    piece = decoder.decompress(piece)
                if piece:
                    yield piece
            if decoder is not None:
                decoder.finish()
        except Exception as cause:
            self._tell_break(cause)
            raise
        finally:
            self.close()

    def close(self) -> None:
        """Free the connection; a body that was not read to its end costs it."""
        if not self.is_closed:
            self.is_closed = True
            if self._body is not None:
                self._body.close()
            self._tell_end()


class AsyncAnswer(AnswerHead):
    """An answer whose body is read by awaiting."""

    _body: AsyncBody | None

    async def aread(self) -> bytes:
        """The whole body; read from the wire once, the same bytes afterwards."""
        if self._content is not None:
            return self._content
        body = self._begin(self._body)
        pieces: list[bytes] = []
        try:
            decoder = self._decoder()
            while piece := await body.receive(self._until()):
                pieces.append(piece)
            return self._keep(pieces, decoder)
        except Exception as cause:
            self._tell_break(cause)
            raise
        finally:
            await self.aclose()

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces as they arrive (or of `chunk_size` bytes), content encodings removed."""
        pieces = self._pieces(decode=True)
        return pieces if chunk_size is None else arechunked(pieces, chunk_size)

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """The body in pieces as they arrive on the wire."""
        return self._pieces(decode=False)

    async def _pieces(self, *, decode: bool) -> AsyncIterator[bytes]:
        if self._content is not None:
            yield self._content if decode else self._encoded or self._content
            return
        body = self._begin(self._body)
        try:
            decoder = self._decoder() if decode else None
            while piece := await body.receive(self._until()):
                if decoder is not None:
                    piece = decoder.decompress(piece)
                if piece:
                    yield piece
            if decoder is not None:
                decoder.finish()
        except Exception as cause:
            self._tell_break(cause)
            raise
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Free the connection; a body that was not read to its end costs it."""
        if not self.is_closed:
            self.is_closed = True
            if self._body is not None:
                await self._body.close()
            self._tell_end()


def rechunked(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    """The same bytes in pieces of one size, the last one shorter."""
    buffer = bytearray()
    for piece in pieces:
        buffer += piece
        yield from _cut(buffer, size)
    if buffer:
        yield bytes(buffer)


async def arechunked(pieces: AsyncIterator[bytes], size: int) -> AsyncIterator[bytes]:
    """The same bytes in pieces of one size, the last one shorter."""
    buffer = bytearray()
    async for piece in pieces:
        buffer += piece
        for whole in _cut(buffer, size):
            yield whole
    if buffer:
        yield bytes(buffer)


def _cut(buffer: bytearray, size: int) -> list[bytes]:
    end = len(buffer) // size * size
    pieces = [bytes(buffer[start : start + size]) for start in range(0, end, size)]
    del buffer[:end]
    return pieces
