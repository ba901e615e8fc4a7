"""Whole calls over our own sockets beside the same calls through httpx: one byte script, one outcome.

A server sends the same bytes to four clients: sync and async, with the default transport and with an httpx client. What
a call comes to (a model or the class of the error), the events that were delivered before and the number of requests
must be the same in both colours, and the same as through httpx but for the differences listed in `ALLOWED`.
Where the answer says itself that it is over, a second call follows on the same client: its answer is its own.

`FUZZ_SECONDS=600 pytest tests/facade/test_call_differential.py` looks further; a failure names its seed.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import ssl
import threading
import time
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from answer_corpus import ANSWERS, STREAMS, completion, sized
from answer_mutations import mutated, pieces, seeds
from openai_facade import AsyncOpenAI, OpenAI, OpenAIError, RetryPolicy
from openai_facade.transport.direct.http1 import Incoming
from openai_facade.transport.faults import ProtocolError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MESSAGES: Any = [{"role": "user", "content": "hi"}]
SECOND = completion("second")
CONTEXT = ssl.create_default_context()
RETRY = RetryPolicy(max_retries=1, initial=0.02, jitter=0, max_server_wait=0)


class Server:
    """Answers every request with the script, save those that are marked as the second one; closes if it is told to."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.script: list[bytes] = []
        self.closes = True
        self.is_sending = False
        self.requests = 0
        self.connections = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while (head := _request(sock)) is not None:
                if b"x-second: yes" in head:
                    sock.sendall(sized(SECOND))
                    continue
                self.requests += 1
                self._send(sock)
                if self.closes:
                    return

    def _send(self, sock: socket.socket) -> None:
        self.is_sending = True
        try:
            for number, piece in enumerate(self.script):
                if number:
                    time.sleep(0.002)
                sock.sendall(piece)
        finally:
            self.is_sending = False

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


def _request(sock: socket.socket) -> bytes | None:
    """The head of the next request, in small letters."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (piece := sock.recv(65536)):
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    head = head.lower()
    length = re.search(rb"content-length: (\d+)", head)
    left = int(length[1]) - len(body) if length else 0
    while left > 0 and (piece := sock.recv(left)):
        left -= len(piece)
    return head


class Outcome(NamedTuple):
    """What a call came to."""

    result: str
    """`answer`, or the class of the error."""
    content: str
    events: tuple[str, ...]
    requests: int
    second: str
    """The result of the call after it, where there was one."""
    says: str = ""
    """The message of the error; not compared."""


class Script(NamedTuple):
    """What the server sends, and how it is asked."""

    sent: list[bytes]
    streamed: bool
    closes: bool

    @property
    def data(self) -> bytes:
        return b"".join(self.sent)


def script(sent: list[bytes], *, streamed: bool, closes: bool = True) -> Script:
    """A script that leaves the connection open only where the answer is over without its end: nobody is to wait."""
    incoming = Incoming("POST")
    try:
        incoming.feed(b"".join(sent))
    except ProtocolError:
        closes = True
    return Script(sent, streamed, closes or not incoming.complete)


def options(server: Server) -> dict[str, Any]:
    return {"api_key": "k", "base_url": server.url, "retry": RETRY, "timeout": 5}


def sync_call(server: Server, told: Script, client: OpenAI) -> Outcome:
    """Make the call by blocking."""
    events: list[str] = []
    result, content, second, says = "answer", "", "", ""
    try:
        with client:
            try:
                if told.streamed:
                    with client.chat.completions.create(model="m", messages=MESSAGES, stream=True) as stream:
                        for event in stream:
                            events.append(repr(event))  # noqa: PERF401
                else:
                    content = repr(client.chat.completions.create(model="m", messages=MESSAGES))
            except OpenAIError as error:
                result, says = type(error).__name__, repr(error.__cause__ or error)
            if not told.closes:
                while server.is_sending:  # what comes after the second request looks like its answer to everybody
                    time.sleep(0.001)
                answer = client.chat.completions.create(model="m", messages=MESSAGES, extra_headers={"x-second": "yes"})
                second = str(answer.choices[0].message.content)
    except OpenAIError as error:
        second = type(error).__name__
    return Outcome(result, content, tuple(events), server.requests, second, says)


async def async_call(server: Server, told: Script, client: AsyncOpenAI) -> Outcome:
    """Make the call by awaiting."""
    events: list[str] = []
    result, content, second, says = "answer", "", "", ""
    try:
        async with client:
            try:
                if told.streamed:
                    create = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
                    async with await create as stream:
                        async for event in stream:  # one by one: those before an error count
                            events.append(repr(event))  # noqa: PERF401
                else:
                    content = repr(await client.chat.completions.create(model="m", messages=MESSAGES))
            except OpenAIError as error:
                result, says = type(error).__name__, repr(error.__cause__ or error)
            if not told.closes:
                while server.is_sending:
                    await asyncio.sleep(0.001)
                await asyncio.sleep(0.001)
                answer = await client.chat.completions.create(
                    model="m", messages=MESSAGES, extra_headers={"x-second": "yes"}
                )
                second = str(answer.choices[0].message.content)
    except OpenAIError as error:
        second = type(error).__name__
    return Outcome(result, content, tuple(events), server.requests, second, says)


class Bench:
    """The server, and a loop for the clients that await."""

    def __init__(self) -> None:
        self.server = Server()
        self.runner = asyncio.Runner()

    def outcomes(self, told: Script) -> dict[str, Outcome]:
        """What the four clients make of a script."""
        self.server.script, self.server.closes = told.sent, told.closes
        found = {}
        for name in ("sync", "async", "sync httpx", "async httpx"):
            self.server.requests = 0
            given = options(self.server)
            if name == "sync httpx":
                given["http_client"] = httpx.Client(verify=CONTEXT, trust_env=False)
            elif name == "async httpx":
                given["http_client"] = httpx.AsyncClient(verify=CONTEXT, trust_env=False)
            if name.startswith("async"):
                found[name] = self.runner.run(async_call(self.server, told, AsyncOpenAI(**given)))
            else:
                found[name] = sync_call(self.server, told, OpenAI(**given))
        return found

    def close(self) -> None:
        self.runner.close()
        self.server.close()


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.close()


class Allowed(NamedTuple):
    """A difference from httpx that is meant."""

    reason: str
    applies: Callable[[bytes, Outcome, Outcome], bool]


HEAD_OF_HTTPCORE = 100 * 1024
NEWER = re.compile(rb"HTTP/(?!1\.[01] )|HTTP/1\.. 0")
CODED = re.compile(rb"(?i)\ncontent-encoding:")
MEMBERS = re.compile(rb"\x1f\x8b")
UNREAD = re.compile(rb"(?is)\n0+[ \t]*(?:;[^\n]*)?\r\n.*(?:transfer-encoding|content-length):")
LONG = re.compile(rb"(?i)content-length:[^\n]*\d{19}")


def broken(outcome: Outcome) -> bool:
    return outcome.result == "APIConnectionError"


def as_far(mine: Outcome, other: Outcome) -> bool:
    """Whether one delivered what the other did, or the beginning of it."""
    return other.events[: len(mine.events)] == mine.events


def has_more(data: bytes) -> bool:
    """Whether something follows an answer that is over."""
    incoming = Incoming("POST")
    for place in range(len(data)):
        incoming.feed(data[place : place + 1])
        if incoming.complete:
            return place + 1 < len(data)
    return False


ALLOWED = {
    "asked once": Allowed(
        "An answer whose status has arrived has begun, and is not asked for again although its length is nonsense; "
        "httpx tells this no different from no answer.",
        lambda data, mine, other: mine._replace(requests=0) == other._replace(requests=0) and mine.requests == 1,
    ),
    "versions": Allowed(
        "Only HTTP/1.0 and 1.1 are read, and no status below 100; h11 reads HTTP/2.0 as if it were 1.1.",
        lambda data, mine, other: broken(mine) and not mine.events and NEWER.search(data) is not None,
    ),
    "long lengths": Allowed(
        "No body has a length of 19 digits; h11 takes 20.",
        lambda data, mine, other: broken(mine) and LONG.search(data) is not None,
    ),
    "large heads": Allowed(
        "A head may have 128 KiB; httpcore takes 100, and more where the rest of it comes at once.",
        lambda data, mine, other: broken(other) != broken(mine) and len(data) > HEAD_OF_HTTPCORE,
    ),
    "compressed and cut off": Allowed(
        "A compressed body without its end is an error, as is a coding that nobody asked for; httpx hands out what "
        "there is, which may look whole.",
        lambda data, mine, other: mine.result != "answer" and as_far(mine, other) and CODED.search(data) is not None,
    ),
    "several members": Allowed(
        "A gzip body may have several members, and all are read; httpx stops after the first.",
        lambda data, mine, other: as_far(other, mine) and len(MEMBERS.findall(data)) > 1,
    ),
    "left over": Allowed(
        "A connection on which more came than was announced is not used again; httpx takes what is left over for the "
        "beginning of the answer to the next attempt.",
        lambda data, mine, other: not broken(mine) and mine.requests == other.requests == 2 and has_more(data),
    ),
    "trailers": Allowed(
        "Nothing is taken from trailers, so a length there need not make sense; h11 refuses it.",
        lambda data, mine, other: broken(other) and as_far(other, mine) and UNREAD.search(data) is not None,
    ),
}


def difference(told: Script, found: dict[str, Outcome]) -> str | None:
    """What is wrong with the outcomes, or None."""
    same = {name: outcome._replace(says="") for name, outcome in found.items()}
    if same["sync"] != same["async"]:
        return "the colours differ"
    if not told.closes and {same["sync"].second, same["async"].second} != {"second"}:
        return "the second call does not get its own answer"
    for colour in ("sync", "async"):
        mine, other = same[colour], same[f"{colour} httpx"]
        if mine._replace(second="") == other._replace(second=""):
            continue
        if not any(allowed.applies(told.data, mine, other) for allowed in ALLOWED.values()):
            return f"{colour}: not what comes of it through httpx"
    return None


def check(bench: Bench, told: Script, name: str) -> None:
    """One script; once more where something is wrong, since a busy machine may close a connection late."""
    if difference(told, bench.outcomes(told)) is None:
        return
    found = bench.outcomes(told)
    problem = difference(told, found)
    lines = [f"  {client}: {outcome!r:.700}" for client, outcome in found.items()]
    assert problem is None, "\n".join([f"{name}: {problem}", f"  {told!r:.3000}", *lines])


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_of_the_corpus(bench: Bench, name: str) -> None:
    data = ANSWERS[name]
    check(bench, script([data], streamed=False, closes=False), name)
    middle = len(data) // 2
    check(bench, script([data[:middle], data[middle:]], streamed=False), f"{name}, in two pieces")


@pytest.mark.parametrize("name", STREAMS)
def test_streams_of_the_corpus(bench: Bench, name: str) -> None:
    data = STREAMS[name]
    check(bench, script([data], streamed=True, closes=False), name)
    middle = len(data) // 2
    check(bench, script([data[:middle], data[middle:]], streamed=True), f"{name}, in two pieces")


def test_changed_answers(bench: Bench) -> None:
    corpus = [*((data, False) for data in ANSWERS.values()), *((data, True) for data in STREAMS.values())]
    for seed in seeds(150, share=0.8):
        random = Random(seed)
        data, streamed = random.choice(corpus)
        sent = pieces(random, mutated(random, data), 4)
        check(bench, script(sent, streamed=streamed, closes=random.random() < 0.5), f"seed {seed}")
