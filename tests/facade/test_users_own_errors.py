"""Whose error is it? What files, functions and hooks of the user's raise is theirs; what a transport raises is not."""

from __future__ import annotations

import functools
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIConnectionError, APITimeoutError, RetryPolicy
from openai_facade.transport.blame import users_own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.facade.conftest import Caller, Scripted

QUICK = RetryPolicy(initial=0.001)
ERRORS = [
    PermissionError(13, "Permission denied"),
    OSError(5, "Input/output error"),
    BrokenPipeError(32, "Broken pipe"),
    TimeoutError("nfs"),
    EOFError("short"),
    RuntimeError("odd"),
]


def named(error: Exception) -> str:
    return type(error).__name__


by_error = pytest.mark.parametrize("error", ERRORS, ids=named)


class Broken(io.RawIOBase):
    """A file that cannot be read, or not to its end."""

    name = "x.jsonl"

    def __init__(self, error: Exception, good: int = 0) -> None:
        self._error, self._good = error, good
        self.failures = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if self._good > 0:
            self._good -= size
            return bytes(size)
        self.failures += 1
        raise self._error


@pytest.fixture(params=["own", "httpx"])
def way(request: pytest.FixtureRequest, call: Caller) -> str:
    """Our own connections, or an httpx client of the user's."""
    call.options(retry=QUICK, max_retries=2)
    if request.param == "httpx":
        call.options(http_client=httpx.AsyncClient() if call.asynchronous else httpx.Client())
    return str(request.param)


@pytest.mark.parametrize("good", [0, 1_000_000])
@by_error
def test_a_file_that_cannot_be_read(scripted: Scripted, call: Caller, way: str, error: Exception, good: int) -> None:
    file = Broken(error, good)
    with pytest.raises(type(error)) as caught:
        call.run(call.client.files.create(file=file, purpose="batch"))
    # The standard library makes a new one of a TimeoutError that comes out of a thread.
    assert caught.value is error or (call.asynchronous and repr(caught.value) == repr(error) == "TimeoutError('nfs')")
    assert any("body of the request" in note for note in caught.value.__notes__)
    assert (file.failures, scripted.requests) == (1, [])


def test_a_file_that_is_gone(scripted: Scripted, call: Caller, way: str, tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"{}")
    client = call.client
    opened = client.files.create(file=path, purpose="batch") if call.asynchronous else None
    if opened is None:
        scripted.answer = lambda request: [path.unlink(), *scripted.json({}, 500)][1:]  # type: ignore[func-returns-value]
        with pytest.raises(FileNotFoundError):
            client.files.create(file=path, purpose="batch")
        return
    scripted.answer = lambda request: [path.unlink(), *scripted.json({}, 500)][1:]  # type: ignore[func-returns-value]
    with pytest.raises(FileNotFoundError):
        call.run(opened)


@by_error
def test_content_that_is_made_while_it_is_sent(scripted: Scripted, call: Caller, way: str, error: Exception) -> None:
    def generated() -> Iterator[bytes]:
        yield b"a"
        raise error

    with pytest.raises(type(error)) as caught:
        call(content=generated())
    assert caught.value is error
    assert scripted.requests == []


@by_error
def test_a_function_that_is_told_of_retries(scripted: Scripted, call: Caller, error: Exception) -> None:
    def told(retry: object) -> None:
        raise error

    scripted.answer = lambda request: scripted.json({}, 500)
    call.options(retry=RetryPolicy(initial=0.001, on_retry=told), max_retries=2)
    with pytest.raises(type(error)) as caught:
        call()
    assert caught.value is error
    assert len(scripted.requests) == 1


@by_error
def test_a_function_that_gives_the_key(scripted: Scripted, call: Caller, error: Exception) -> None:
    asked: list[int] = []

    def key() -> str:
        asked.append(1)
        raise error

    async def async_key() -> str:
        return key()

    call.options(api_key=async_key if call.asynchronous else key, retry=QUICK, max_retries=2)
    with pytest.raises(type(error)) as caught:
        call()
    assert caught.value is error
    assert (len(asked), scripted.requests) == (1, [])


def hooks(error: Exception) -> dict[str, Callable[..., Any]]:
    class Hook:
        def __call__(self, *_: Any) -> None:
            raise error

        def method(self, *_: Any) -> None:
            raise error

    def function(extra: int, *_: Any) -> None:
        raise error

    return {"object": Hook(), "method": Hook().method, "partial": functools.partial(function, 1)}


def awaited(hook: Callable[..., Any]) -> Callable[..., Any]:
    async def awaiting(*arguments: Any) -> None:
        hook(*arguments)

    return awaiting


@pytest.mark.parametrize("when", ["request", "response"])
@pytest.mark.parametrize("form", ["object", "method", "partial"])
@pytest.mark.parametrize("error", [*ERRORS, httpx.ReadError("read"), httpx.ReadTimeout("slow")], ids=named)
def test_a_hook_of_an_httpx_client(scripted: Scripted, call: Caller, error: Exception, form: str, when: str) -> None:
    hook = hooks(error)[form]
    kind: Any = httpx.AsyncClient if call.asynchronous else httpx.Client
    client = kind(event_hooks={when: [awaited(hook) if call.asynchronous else hook]})
    call.options(http_client=client, retry=QUICK, max_retries=2)
    with pytest.raises(type(error)) as caught:
        call()
    assert caught.value is error
    assert len(scripted.requests) == (when == "response")


ANYTHING = [RuntimeError("a"), ValueError("b"), KeyError("c"), AssertionError("d"), OSError(5, "e"), EOFError("f")]
ANYTHING += [httpx.TransportError("g"), httpx.InvalidURL("h"), httpx.ReadError("i"), FileNotFoundError(2, "no socket")]


def came_of(told: APIConnectionError, error: Exception) -> bool:
    """Whether an error is its cause, behind httpx's exception of that kind where it is one of the system's."""
    cause = told.__cause__
    return cause is error or (isinstance(cause, httpx.RequestError) and cause.__cause__ is error)


@pytest.mark.parametrize("error", ANYTHING, ids=named)
def test_a_transport_may_raise_anything(call: Caller, error: Exception) -> None:
    tried: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        tried.append(1)
        raise error

    kind: Any = httpx.AsyncClient if call.asynchronous else httpx.Client
    call.options(http_client=kind(transport=httpx.MockTransport(handle)), retry=QUICK, max_retries=2)
    with pytest.raises(APIConnectionError) as caught:
        call()
    assert type(caught.value) is APIConnectionError
    assert came_of(caught.value, error)
    assert len(tried) == 3


@pytest.mark.parametrize("error", [TimeoutError("slow"), httpx.ReadTimeout("slow")], ids=named)
def test_a_transport_that_is_too_slow(call: Caller, error: Exception) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        raise error

    kind: Any = httpx.AsyncClient if call.asynchronous else httpx.Client
    call.options(http_client=kind(transport=httpx.MockTransport(handle)))
    with pytest.raises(APITimeoutError) as caught:
        call()
    assert came_of(caught.value, error)


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that begins and then raises."""

    def __init__(self, error: Exception, first: bytes) -> None:
        self._error, self._first = error, first

    def __iter__(self) -> Iterator[bytes]:
        yield self._first
        raise self._error

    async def __aiter__(self) -> Any:
        yield self._first
        raise self._error


@pytest.mark.parametrize("streamed", [True, False])
@pytest.mark.parametrize("error", [RuntimeError("a"), KeyError("b"), OSError(5, "c")], ids=named)
def test_a_transport_may_raise_anything_in_a_body(call: Caller, error: Exception, streamed: bool) -> None:
    tried: list[int] = []

    def handle(request: httpx.Request) -> httpx.Response:
        tried.append(1)
        stream = Stream(error, b'data: {"n": 1}\n\n' if streamed else b"{")
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=stream)

    kind: Any = httpx.AsyncClient if call.asynchronous else httpx.Client
    call.options(http_client=kind(transport=httpx.MockTransport(handle)), retry=QUICK, max_retries=2)
    got: list[Any] = []
    with pytest.raises(APIConnectionError) as caught:
        got.extend(call.each(call.stream()) if streamed else [call()])
    assert came_of(caught.value, error)
    assert got == ([{"n": 1}] if streamed else [])
    assert len(tried) == 1


def test_an_error_that_is_handled_while_another_comes_up_says_nothing_about_it() -> None:
    """Only what an error was made of counts, not what its caller happened to be busy with."""
    mine, other = OSError("mine"), ConnectionResetError("the wire")
    mine.add_note("raised while the body of the request was read from what the caller gave; not about the connection")
    other.__context__ = mine
    assert users_own(other) is None
    other.__cause__ = mine
    assert users_own(other) is mine
