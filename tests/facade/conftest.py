"""A server that follows a script, over real sockets, so that tests see connections come and go."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import json
import socket
import sys
import threading
import time
import tracemalloc
from typing import TYPE_CHECKING, Any, NamedTuple

import openai_facade
import pytest
from echo_server import Echo

from .bulk_runs import in_capitals, in_one_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from .bulk_runs import Runs

    Step = bytes | float | None
    """Bytes to send, seconds to wait, or None to cut the connection."""


class Received(NamedTuple):
    """One request as it came in."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    def json(self) -> Any:
        return json.loads(self.body)


class Scripted:
    """The server.

    Attributes:
        url: Where it listens.
        answer: The script: makes the steps of an answer from a request. Set it in the test.
        requests: What came in.
        connections: How many connections were opened.
        released: Set when a client closes a connection.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.answer: Callable[[Received], Iterable[Step]] = lambda request: self.json({})
        self.requests: list[Received] = []
        self.connections = 0
        self.released = threading.Event()
        self._sockets: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    # --- what scripts are made of ------------------------------------------------------------------------------------

    @staticmethod
    def head(status: int = 200, kind: str = "application/json", length: int | None = None, **headers: str) -> bytes:
        """Status line and headers; chunked when no length is given."""
        framing = "transfer-encoding: chunked" if length is None else f"content-length: {length}"
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        return f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\n{framing}\r\n{more}\r\n".encode()

    @staticmethod
    def chunk(data: bytes | str) -> bytes:
        """One chunk of a chunked body."""
        data = data.encode() if isinstance(data, str) else data
        return b"%x\r\n%s\r\n" % (len(data), data)

    def json(self, payload: object, status: int = 200, **headers: str) -> list[Step]:
        """A whole JSON answer."""
        return self.body(json.dumps(payload).encode(), status=status, **headers)

    def body(self, body: bytes, **head: Any) -> list[Step]:
        """A whole answer."""
        return [self.head(length=len(body), **head) + body]

    def events(self, *events: object, done: bool = True, name: str | None = None, **headers: str) -> list[Step]:
        """A whole stream, without the chunk that ends it; text stands for itself, anything else for its JSON."""
        title = f"event: {name}\n" if name else ""
        texts = [event if isinstance(event, str) else json.dumps(event) for event in events]
        chunks = [self.chunk(f"{title}data: {text}\n\n") for text in texts]
        if done:
            chunks.append(self.chunk("data: [DONE]\n\n"))
        return [self.head(kind="text/event-stream", **headers), *chunks]

    END = b"0\r\n\r\n"
    """The chunk that ends a chunked body."""

    # --- the server --------------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            self._sockets.append(sock)
            threading.Thread(target=self._serve, args=(sock, self.connections), daemon=True).start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            with sock, sock.makefile("rb") as reader:
                while (request := _read(reader, number)) is not None:
                    self.requests.append(request)
                    for step in self.answer(request):
                        if step is None:
                            return
                        if isinstance(step, bytes):
                            sock.sendall(step)
                        elif _gone(sock, step):
                            break
                self.released.set()
        except OSError:
            self.released.set()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listener.close()
        for sock in self._sockets:
            sock.close()


def _read(reader: Any, number: int) -> Received | None:
    first = reader.readline()
    if not first:
        return None
    method, target, _ = first.decode().split(" ", 2)
    headers: dict[str, str] = {}
    while (line := reader.readline().strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    body = b""
    if headers.get("transfer-encoding") == "chunked":
        while (size := int(reader.readline() or b"-1", 16)) > 0:
            body += reader.read(size)
            reader.readline()
        if size < 0 or not reader.readline():
            return None  # the client left in the middle
    else:
        length = int(headers.get("content-length", 0))
        body = reader.read(length)
        if len(body) < length:
            return None
    return Received(method, target, headers, body, number)


def _gone(sock: socket.socket, seconds: float) -> bool:
    """Wait, but not longer than the client stays."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        sock.settimeout(left)
        try:
            if not sock.recv(1, socket.MSG_PEEK):
                return True
            time.sleep(min(left, 0.001))  # the next request is there already
        except TimeoutError:
            break
        finally:
            sock.settimeout(None)
    return False


@pytest.fixture
def scripted() -> Iterator[Scripted]:
    """A server that follows the script of the test."""
    server = Scripted()
    yield server
    server.close()


class Caller:
    """A client of either colour that a test uses without caring which: awaitables are run."""

    def __init__(self, url: str, *, asynchronous: bool) -> None:
        self._options: dict[str, Any] = {"api_key": "k", "base_url": url, "max_retries": 0}
        self.asynchronous = asynchronous
        self._runner = asyncio.Runner() if asynchronous else None
        self._client: Any = None

    def options(self, **options: Any) -> None:
        """Settle what the client is made with."""
        self._options.update(options)

    @property
    def client(self) -> Any:
        if self._client is None:
            self._client = (openai_facade.OpenAI if self._runner is None else openai_facade.AsyncOpenAI)(
                **self._options
            )
        return self._client

    def __call__(self, path: str = "/x", method: str = "post", **arguments: Any) -> Any:
        """Make a call."""
        if method in ("post", "put", "patch") and not arguments.keys() & {"body", "content", "files"}:
            arguments["body"] = {"a": 1}
        return self.run(getattr(self.client, method)(path, **{"cast_to": object, **arguments}))

    def run(self, result: Any) -> Any:
        """What a method of the client comes to."""
        return result if self._runner is None else self._runner.run(_awaited(result))

    def stream(self, **arguments: Any) -> Any:
        """Make a call whose answer is a stream."""
        cls: Any = openai_facade.Stream if self._runner is None else openai_facade.AsyncStream
        return self(stream=True, stream_cls=cls[object], **arguments)

    def each(self, items: Any) -> Iterator[Any]:
        """The items of whatever is iterated in this colour."""
        if self._runner is None:
            yield from items
            return
        iterator = aiter(items)
        while (item := self._runner.run(_next(iterator))) is not _END:
            yield item

    def close(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            self.run(client.close())
        if self._runner is not None:
            self._runner.close()


async def _awaited(result: Any) -> Any:
    return await result


async def _next(iterator: Any) -> Any:
    return await anext(iterator, _END)


_END = object()


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, scripted: Scripted) -> Iterator[Caller]:
    """A client for the scripted server, once in each colour."""
    caller = Caller(scripted.url, asynchronous=request.param == "async")
    yield caller
    caller.close()


@pytest.fixture(scope="session")
def running() -> Iterator[Any]:
    """One emulator for all tests that want an API that remembers things."""
    from openai_facade.testing import Emulator

    with Emulator() as server:
        yield server


@pytest.fixture
def emulator(running: Any) -> Iterator[Any]:
    """The emulator as if freshly started."""
    running.reset()
    yield running
    running.reset()


@pytest.fixture(scope="session")
def mangle() -> Callable[[Any, list[Any]], list[Any]]:
    """Breaks a stream: events get lost, doubled, out of order; fields go missing, become null or something else."""
    from hypothesis import strategies as st

    leaves = st.one_of(st.none(), st.booleans(), st.integers(-2, 3), st.floats(), st.text(max_size=3))
    odd = st.one_of(leaves, st.lists(leaves, max_size=2), st.dictionaries(st.sampled_from(["type", "index"]), leaves))
    ways = st.sampled_from(["lose", "double", "swap", "change", "change", "change", "forget", "replace"])

    def mangled(data: Any, events: list[Any]) -> list[Any]:
        found = copy.deepcopy(events)
        for way in data.draw(st.lists(ways, max_size=6)):
            place = data.draw(st.integers(0, max(0, len(found) - 1)))
            if not found:
                break
            if way == "lose":
                del found[place]
            elif way == "double":
                found.insert(data.draw(st.integers(0, len(found))), copy.deepcopy(found[place]))
            elif way == "swap":
                other = data.draw(st.integers(0, len(found) - 1))
                found[place], found[other] = found[other], found[place]
            elif way == "replace":
                found[place] = data.draw(odd)
            elif spots := list(_spots(found[place])):
                holder, key = data.draw(st.sampled_from(spots))
                if way == "change":
                    holder[key] = data.draw(odd)
                else:
                    del holder[key]
        return found

    return mangled


def _spots(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place inside a JSON value, as the container and the key."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inside:
        yield value, key
        yield from _spots(item)


class Spent(NamedTuple):
    """What a piece of work took: calls of functions, and bytes at its peak."""

    calls: int
    memory: int


@pytest.fixture
def spent() -> Callable[[Callable[[], Any]], Spent]:
    """Measures work by counting, so that it is the same on every machine."""

    def measure(work: Callable[[], Any]) -> Spent:
        calls = 0

        def count(frame: Any, event: str, argument: Any) -> None:
            nonlocal calls
            calls += event in ("call", "c_call")

        collecting = gc.isenabled()
        gc.disable()  # else a collection in the middle is counted, with the finalizers of other tests' garbage
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        sys.setprofile(count)
        try:
            work()
        finally:
            sys.setprofile(None)
            if collecting:
                gc.enable()
            peak = tracemalloc.get_traced_memory()[1] - before
            tracemalloc.stop()
        return Spent(calls, peak)

    return measure


@pytest.fixture
def echo() -> Iterator[Echo]:
    """A server that gives every request its own answer back."""
    server = Echo()
    yield server
    server.close()


@pytest.fixture
def runs(call: Caller, tmp_path: Path) -> Iterator[Runs]:
    """Bulk runs of a client of either colour, in one file."""
    yield from in_one_file(call, tmp_path)


@pytest.fixture
def answering(scripted: Scripted) -> Scripted:
    """The server, which gives back what was said to it, in capitals."""
    return in_capitals(scripted)
