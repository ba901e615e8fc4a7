"""The deadline of a call and the patience of a stream hold while bytes keep flowing, in either direction."""

from __future__ import annotations

import io
import socket
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIStatusError, APITimeoutError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.facade.conftest import Caller, Scripted

DEADLINE = 0.4
LATE = 3.0
"""How late a call may end on a busy machine; without a look at the clock it never would."""


def forever(piece: bytes, head: bytes = b"") -> Iterator[bytes]:
    yield head
    until = time.monotonic() + 4 * LATE
    while time.monotonic() < until:
        yield piece


@pytest.fixture(params=["own", "httpx"])
def way(request: pytest.FixtureRequest, call: Caller) -> str:
    """Our own connections, or an httpx client of the user's."""
    if request.param == "httpx":
        call.options(http_client=httpx.AsyncClient() if call.asynchronous else httpx.Client())
    return str(request.param)


def timed_out(call: Caller, work: Any) -> None:
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        work()
    assert time.monotonic() - started < LATE


def test_interim_answers_without_end(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: forever(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)
    call.options(deadline=DEADLINE, timeout=60, max_retries=2)
    timed_out(call, call)


@pytest.mark.parametrize("status", [200, 500])
def test_a_body_without_end(scripted: Scripted, call: Caller, way: str, status: int) -> None:
    scripted.answer = lambda request: forever(scripted.chunk(b" " * 3000), scripted.head(status))
    call.options(deadline=DEADLINE, timeout=60, max_retries=2)
    timed_out(call, call)


@pytest.mark.parametrize("limit", ["deadline", "stream_idle_timeout"])
def test_a_stream_of_comments_without_end(scripted: Scripted, call: Caller, way: str, limit: str) -> None:
    scripted.answer = lambda request: forever(scripted.chunk(b": x\n\n" * 100), scripted.head(kind="text/event-stream"))
    call.options(**{limit: DEADLINE}, timeout=60)
    timed_out(call, lambda: list(call.each(call.stream())))


def test_a_body_that_is_whole_before_the_deadline_is_read_as_ever(scripted: Scripted, call: Caller, way: str) -> None:
    scripted.answer = lambda request: [
        scripted.head(),
        scripted.chunk(b'{"a":'),
        0.05,
        scripted.chunk(b"1}"),
        b"0\r\n\r\n",
    ]
    call.options(deadline=20)
    assert call() == {"a": 1}


def test_a_chain_of_redirects(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: [0.15, *scripted.body(b"", status=307, location=request.target + "x")]
    call.options(deadline=DEADLINE, timeout=60)
    timed_out(call, call)
    assert len(scripted.requests) <= 4


class Sluggish:
    """A server that takes a request slowly, but without ever pausing for long."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.taken = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        try:
            sock, _ = self._listener.accept()
            with sock:
                while data := sock.recv(50_000):
                    self.taken += len(data)
                    time.sleep(0.04)
        except OSError:
            return

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def sluggish(call: Caller) -> Iterator[Sluggish]:
    server = Sluggish()
    call.options(base_url=server.url, deadline=DEADLINE, timeout=30)
    yield server
    server.close()


SIZE = 30_000_000


@pytest.mark.parametrize("what", ["JSON", "bytes", "file", "file of unknown size"])
def test_a_request_that_is_read_slowly(sluggish: Sluggish, call: Caller, what: str) -> None:
    if what == "JSON":
        timed_out(call, lambda: call(body={"input": "x" * SIZE}))
    elif what == "bytes":
        timed_out(call, lambda: call(content=b"x" * SIZE))
    else:
        file = io.BytesIO(bytes(SIZE)) if what == "file" else Unsized(SIZE)
        timed_out(call, lambda: call.run(call.client.files.create(file=("a.jsonl", file), purpose="batch")))
    assert 0 < sluggish.taken < SIZE / 2


class Unsized(io.RawIOBase):
    """A file that cannot be rewound."""

    def __init__(self, size: int) -> None:
        self._left = size

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        taken = min(self._left, size)
        self._left -= taken
        return bytes(taken)


@pytest.mark.parametrize("closing", [{"connection": "close"}, {}])
@pytest.mark.parametrize("what", ["JSON", "file"])
def test_a_refusal_that_comes_before_the_request_is_read(call: Caller, what: str, closing: dict[str, str]) -> None:
    """The server says no to the head alone and takes nothing more; nobody waits until the rest is sent."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        gone = threading.Event()

        def serve() -> None:
            sock, _ = listener.accept()
            with sock:
                sock.recv(65536)
                more = "".join(f"{name}: {value}\r\n" for name, value in closing.items())
                sock.sendall(f"HTTP/1.1 413 X\r\n{more}content-length: 2\r\n\r\n{{}}".encode())
                gone.wait(LATE * 2)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        call.options(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1", timeout=LATE)
        file: Any = ("a.jsonl", io.BytesIO(bytes(SIZE)))
        body: Any = {"body": {"input": "x" * SIZE}} if what == "JSON" else {"files": {"file": file}}
        with pytest.raises(APIStatusError, match="413"):
            call(**body)
        gone.set()
        thread.join(5)
