"""Doubles for what stands below and above the code under test: an answer of a transport, and a client."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_runtime.answer.interpret import interpret
from openai_runtime.answer.response import APIResponse, AsyncAPIResponse, LegacyAPIResponse
from openai_runtime.request.call import Call

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping


class SpokenError(Exception):
    """What the client double raises: the arguments it was given."""

    def __init__(self, raw: Any, message: str | None, body: object, cause: BaseException | None) -> None:
        super().__init__(message, body)
        self.raw = raw
        self.message = message
        self.body = body


class FakeAnswer:
    """An answer of both kinds whose body is a list of chunks; an exception among them is raised when it is met."""

    def __init__(
        self, *chunks: bytes | Exception, status: int = 200, kind: str = "application/json", **headers: str
    ) -> None:
        self.chunks = list(chunks)
        self.status_code = status
        self.headers = {"content-type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
        self.method = "GET"
        self.elapsed = timedelta(seconds=1)
        self.retries_taken = 2
        self.rate_limit: Any = None
        self.read_deadline: float | None = None
        self.log: list[str] = []
        self.consumed = False
        self._content: bytes | None = None
        self._http_response: httpx.Response | None = None

    @property
    def request_id(self) -> str | None:
        return self.headers.get("x-request-id")

    @property
    def is_closed(self) -> bool:
        return bool(self.log)

    @property
    def content(self) -> bytes:
        assert self._content is not None, "not read"
        return self._content

    @property
    def http_response(self) -> httpx.Response:
        if self._http_response is None:
            body: Any = {"stream": _Body(self)} if self._content is None else {"content": self._content}
            self._http_response = httpx.Response(
                self.status_code, headers=self.headers, request=httpx.Request("GET", "http://x/y"), **body
            )
        return self._http_response

    def finish(self) -> None:
        self.log.append("finish")

    def close(self) -> None:
        self.log.append("close")

    def read(self) -> bytes:
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        if chunk_size is not None:
            body = self.read()
            yield from (body[start : start + chunk_size] for start in range(0, len(body), chunk_size))
            return
        if self._content is not None:
            yield self._content
            return
        if self.consumed:
            raise RuntimeError("the body was consumed")
        self.consumed = True
        for chunk in self.chunks:
            if isinstance(chunk, Exception):
                raise chunk
            yield chunk

    async def aclose(self) -> None:
        self.log.append("close")

    async def aread(self) -> bytes:
        return self.read()

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        for chunk in self.iter_bytes(chunk_size):
            yield chunk


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, answer: FakeAnswer) -> None:
        self.answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self.answer.iter_bytes()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.answer.aiter_bytes()

    def close(self) -> None:
        self.answer.close()

    async def aclose(self) -> None:
        self.answer.close()


class _Errors:
    def _stream_error(
        self, raw: Any, message: str | None, body: object = None, cause: BaseException | None = None
    ) -> Exception:
        return cause if isinstance(cause, SpokenError) else SpokenError(raw, message, body, cause)


class FakeClient(_Errors):
    """A sync client that answers every call with what `reply` makes of it, and keeps the calls."""

    def __init__(self, reply: Callable[[Call], FakeAnswer]) -> None:
        self.reply = reply
        self.calls: list[Call] = []

    def _exchange(self, *parts: Any, transform: Any = None) -> tuple[FakeAnswer, Call]:
        call = Call(*parts, **({"transform": transform} if transform else {}))
        self.calls.append(call)
        return self.reply(call), call

    def _send_endpoint(self, *parts: Any, **options: Any) -> Any:
        return self._interpret(*self._exchange(*parts, **options))

    def _send_raw(self, *parts: Any, **options: Any) -> Any:
        answer, call = self._exchange(*parts, **options)
        if not call.streams:
            answer.read()
        return LegacyAPIResponse(answer, call, self)

    def _send_streamed(self, *parts: Any, **options: Any) -> Any:
        return APIResponse(*self._exchange(*parts, **options), self)

    def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any:
        return interpret(raw, call, self, to=to)


class FakeAsyncClient(_Errors):
    """The async twin of `FakeClient`."""

    def __init__(self, reply: Callable[[Call], FakeAnswer]) -> None:
        self.sync = FakeClient(reply)
        self.calls = self.sync.calls

    async def _send_endpoint(self, *parts: Any, **options: Any) -> Any:
        answer, call = self.sync._exchange(*parts, **options)
        if not call.streams:
            await answer.aread()
        return self._interpret(answer, call)

    async def _send_raw(self, *parts: Any, **options: Any) -> Any:
        answer, call = self.sync._exchange(*parts, **options)
        if not call.streams:
            await answer.aread()
        return LegacyAPIResponse(answer, call, self)

    async def _send_streamed(self, *parts: Any, **options: Any) -> Any:
        return AsyncAPIResponse(*self.sync._exchange(*parts, **options), self)

    def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any:
        return interpret(raw, call, self, to=to, asynchronous=True)


class Doubles:
    """The doubles, under short names."""

    Answer = FakeAnswer
    Client = FakeClient
    AsyncClient = FakeAsyncClient
    Error = SpokenError

    @staticmethod
    def replying(body: bytes, **options: Any) -> Callable[[Call], FakeAnswer]:
        """The same answer to every call."""
        return lambda call: FakeAnswer(body, **options)

    @staticmethod
    def headers(answer: FakeAnswer) -> Mapping[str, str]:
        return answer.headers


@pytest.fixture
def doubles() -> type[Doubles]:
    """An answer of a transport and a client, as classes to make your own from."""
    return Doubles
