"""Servers that do odd things with their connections: what is answered counts, nothing is mixed up, nothing hangs."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import (
    APIConnectionError,
    APITimeoutError,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    OpenAIError,
    RetryPolicy,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Caller, Received, Scripted, Step


class Raw:
    """A server whose connections are handed to a function of the test, from the first byte on.

    Attributes:
        connections: How many were opened.
        heads: The requests that were taken with `head`.
    """

    def __init__(self, host: str = "127.0.0.1") -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family)
        self.url = f"http://{f'[{host}]' if ':' in host else host}:{self._listener.getsockname()[1]}/v1"
        self.connections = 0
        self.heads: list[bytes] = []
        self.serve: Callable[[socket.socket, int], None] = lambda sock, number: None
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._handle, args=(sock, self.connections), daemon=True).start()

    def _handle(self, sock: socket.socket, number: int) -> None:
        with sock, contextlib.suppress(OSError):
            sock.settimeout(5)
            self.serve(sock, number)

    def head(self, sock: socket.socket) -> bytes:
        """The head of a request and its small body; nothing of a large one but its first bytes."""
        data = b""
        while b"\r\n\r\n" not in data:
            if not (piece := sock.recv(1000)):
                raise OSError("gone")
            data += piece
        self.heads.append(data)
        return data

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


@pytest.fixture
def raw(call: Caller) -> Iterator[Raw]:
    """A server for `call`."""
    server = Raw()
    call.options(base_url=server.url)
    yield server
    server.close()


def answer(body: bytes, status: int = 200) -> bytes:
    return b"HTTP/1.1 %d X\r\ncontent-length: %d\r\n\r\n%s" % (status, len(body), body)


def drain(sock: socket.socket) -> int:
    size = 0
    while piece := sock.recv(1 << 20):
        size += len(piece)
    return size


# --- leftovers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wait", [0.0, 0.01])
@pytest.mark.parametrize("rest", [b"x", b"\r\n", answer(b'"of somebody else"')])
def test_bytes_that_nobody_asked_for_are_nobodys_answer(
    scripted: Scripted, call: Caller, wait: float, rest: bytes
) -> None:
    sent = threading.Event()

    def steps(request: Received) -> Iterator[Step]:
        whole = answer(b"%d" % len(scripted.requests))
        if wait:
            yield whole
            yield wait
            yield rest
        else:
            yield whole + rest
        sent.set()

    scripted.answer = steps
    for number in range(1, 6):
        assert call() == number
        assert sent.wait(2)
        sent.clear()
    assert scripted.connections == 5


@pytest.mark.parametrize(
    "framing",
    [
        b"HTTP/1.1 200 X\r\ncontent-length: 9\r\ntransfer-encoding: chunked\r\n\r\n1\r\n7\r\n0\r\n\r\n",
        b"HTTP/1.1 200 X\ncontent-length: 1\n\n7",
        b"HTTP/1.0 200 X\r\ncontent-length: 1\r\n\r\n7",
        b"HTTP/1.1 200 X\r\ncontent-length: 1\r\nconnection: close\r\n\r\n7",
    ],
)
def test_a_doubtful_answer_is_taken_and_its_connection_left(scripted: Scripted, call: Caller, framing: bytes) -> None:
    scripted.answer = lambda request: [framing]
    assert [call(), call()] == [7, 7]
    assert scripted.connections == 2
    assert scripted.released.wait(2)


@pytest.mark.parametrize("bad", [b"content-length: 1\r\ncontent-length: 2", b"content-length: +1", b"a\x00: b"])
def test_an_answer_that_can_be_read_in_two_ways_is_an_error(scripted: Scripted, call: Caller, bad: bytes) -> None:
    scripted.answer = lambda request: [b"HTTP/1.1 200 X\r\n" + bad + b"\r\n\r\n7"]
    with pytest.raises(APIConnectionError):
        call()
    assert scripted.released.wait(2)


def test_an_answer_that_is_cut_off_anywhere_is_an_error(scripted: Scripted, call: Caller) -> None:
    whole = scripted.head() + scripted.chunk(b'{"a":') + scripted.chunk(b" 1}") + scripted.END
    for end in [*range(0, len(whole), 7), *range(len(whole) - 8, len(whole))]:
        scripted.answer = lambda request, end=end: [whole[:end], None]
        with pytest.raises(APIConnectionError, match="closed the connection"):
            call()
    scripted.answer = lambda request: [whole]
    assert call() == {"a": 1}


# --- answers before the end of the question --------------------------------------------------------------------------

BIG = b"x" * 20_000_000


@pytest.mark.parametrize("body", [{"content": BIG}, {"files": {"file": ("f", BIG)}}], ids=["bytes", "form"])
@pytest.mark.parametrize("status", [413, 500])
def test_a_refusal_counts_though_the_server_does_not_read_on(call: Caller, raw: Raw, body: Any, status: int) -> None:
    stay = threading.Event()

    def serve(sock: socket.socket, number: int) -> None:
        raw.head(sock)
        sock.sendall(answer(b'{"n": %d}' % number, status))
        stay.wait(8)

    raw.serve = serve
    started = time.monotonic()
    with pytest.raises(OpenAIError, match=str(status)):
        call(**body)
    assert time.monotonic() - started < 5
    with pytest.raises(OpenAIError, match=str(status)):
        call(**body)
    stay.set()
    assert raw.connections == 2


@pytest.mark.parametrize("body", [{"content": BIG}, {"files": {"file": ("f", BIG)}}], ids=["bytes", "form"])
@pytest.mark.parametrize("early", [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 200 X\r\ncontent-length: 1\r\n\r\n7"])
def test_whoever_is_not_refused_sends_everything(call: Caller, raw: Raw, body: Any, early: bytes) -> None:
    done = threading.Event()

    def serve(sock: socket.socket, number: int) -> None:
        head = raw.head(sock)
        sock.sendall(early)
        announced = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        left = announced - len(head.partition(b"\r\n\r\n")[2])
        while left:
            left -= len(sock.recv(min(left, 1 << 20)))
        done.set()
        if b" 100 " in early:
            sock.sendall(answer(b"7"))
        sock.recv(1)

    raw.serve = serve
    assert call(**body) == 7
    assert done.wait(2)


def test_an_expectation_is_met(call: Caller, raw: Raw) -> None:
    def serve(sock: socket.socket, number: int) -> None:
        while True:
            raw.head(sock)
            sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            time.sleep(0.02)
            sock.sendall(b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n" + answer(b"7"))

    raw.serve = serve
    for _ in range(3):
        assert call(options={"headers": {"Expect": "100-continue"}}) == 7
    assert raw.connections == 1


# --- connections that end --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reset", [False, True])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_request_that_may_have_arrived_is_not_sent_again_in_silence(
    call: Caller, raw: Raw, method: str, reset: bool
) -> None:
    """As httpx has it: the server took the request on a kept connection and hung up; only the retry policy decides."""

    def serve(sock: socket.socket, number: int) -> None:
        raw.head(sock)
        if number != 2 and len(raw.heads) < 4:
            sock.sendall(answer(b"%d" % number))
            raw.head(sock)
        else:
            sock.sendall(answer(b"%d" % number))
        if reset:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    raw.serve = serve
    assert call(method=method) == 1
    with pytest.raises(APIConnectionError):
        call(method=method)
    assert len(raw.heads) == 2
    assert call(method=method) == 2

    raw.heads.clear()
    with httpx.Client(trust_env=False) as plain:
        plain.get(raw.url)
        with pytest.raises(httpx.TransportError):
            plain.get(raw.url)
    assert len(raw.heads) == 2


def test_the_retry_policy_sends_it_again(call: Caller, raw: Raw) -> None:
    def serve(sock: socket.socket, number: int) -> None:
        raw.head(sock)
        sock.sendall(answer(b"%d" % number))
        raw.head(sock)
        if number > 1:
            sock.sendall(answer(b"%d" % number))

    raw.serve = serve
    call.options(max_retries=1, retry=RetryPolicy(initial=0))
    assert [call(), call()] == [1, 2]
    assert [b"retry-count: 1" in head for head in raw.heads] == [False, False, True]


def test_a_server_that_says_no_more_is_asked_no_more(call: Caller, raw: Raw) -> None:
    """It closed its half of the connection after the answer and would still read."""
    read: list[bytes] = []

    def serve(sock: socket.socket, number: int) -> None:
        raw.head(sock)
        sock.sendall(answer(b"%d" % number))
        sock.shutdown(socket.SHUT_WR)
        read.append(sock.recv(1000))

    raw.serve = serve
    for number in range(1, 4):
        assert call() == number
        time.sleep(0.02)
    assert raw.connections == 3
    call.close()
    assert not any(read)


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 200", answer(b"12345")[:-2]])
def test_a_server_that_stops_in_mid_sentence_is_an_error(call: Caller, raw: Raw, said: bytes) -> None:
    def serve(sock: socket.socket, number: int) -> None:
        raw.head(sock)
        sock.sendall(said)
        sock.shutdown(socket.SHUT_WR)
        sock.recv(1)

    raw.serve = serve
    with pytest.raises(APIConnectionError, match="closed the connection"):
        call()


def test_a_server_that_reads_nothing_and_says_nothing_is_left(call: Caller, raw: Raw) -> None:
    raw.serve = lambda sock, number: time.sleep(0.5)
    with pytest.raises(APITimeoutError):
        call(options={"timeout": 0.1})


# --- no end in sight -------------------------------------------------------------------------------------------------

DRIPS: dict[str, tuple[bytes, bytes]] = {
    "a head": (b"HTTP/1.1 200 X\r\nx: ", b"y"),
    "interim answers": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "a body": (b"HTTP/1.1 200 X\r\n\r\n", b"y"),
    "a chunk size": (b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n5;", b"y"),
    "trailers": (b"HTTP/1.1 200 X\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx: ", b"y"),
}


@pytest.mark.parametrize(("first", "drop"), DRIPS.values(), ids=DRIPS)
def test_a_drip_outlasts_the_read_timeout_but_not_the_deadline(
    scripted: Scripted, call: Caller, first: bytes, drop: bytes
) -> None:
    def steps(request: Received) -> Iterator[Step]:
        yield first
        while True:
            yield drop
            yield 0.02

    scripted.answer = steps
    call.options(deadline=0.3, timeout=0.1)
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        call()
    assert 0.25 < time.monotonic() - started < 3
    assert scripted.released.wait(2)


def test_a_stream_that_goes_on_after_its_last_event_does_not_hold_up_the_next_call(
    scripted: Scripted, call: Caller
) -> None:
    def steps(request: Received) -> Iterator[Step]:
        if request.target.endswith("/x"):
            yield from scripted.events({"n": 1})
            while True:
                yield scripted.chunk(": still here\n\n")
                yield 0.002
        yield from scripted.json("next")

    scripted.answer = steps
    assert list(call.each(call.stream())) == [{"n": 1}]
    started = time.monotonic()
    assert call("/y") == "next"
    assert time.monotonic() - started < 3
    assert scripted.connections == 2


@pytest.mark.parametrize("timeout", [0, 0.0, 1e-9])
def test_no_time_at_all_is_a_timeout(scripted: Scripted, call: Caller, timeout: float) -> None:
    scripted.answer = lambda request: [0.2, *scripted.json({})]
    with pytest.raises(APITimeoutError):
        call(options={"timeout": timeout})


# --- what is not remembered ------------------------------------------------------------------------------------------


def test_cookies_are_kept_by_a_client_of_ones_own_only(scripted: Scripted, call: Caller) -> None:
    """An API that goes by keys needs none, and one user's must not be sent for another."""
    scripted.answer = lambda request: scripted.json({}, set_cookie="session=1; Path=/")
    call()
    call()
    assert "cookie" not in scripted.requests[1].headers

    own: Any = DefaultAsyncHttpxClient() if call.asynchronous else DefaultHttpxClient()
    kept = call.client.with_options(http_client=own)
    for _ in range(2):
        call.run(kept.post("/x", cast_to=object, body={}))
    assert scripted.requests[3].headers["cookie"] == "session=1"
    call.run(kept.close())


# --- addresses -------------------------------------------------------------------------------------------------------


def test_an_address_of_version_six(call: Caller) -> None:
    try:
        server = Raw("::1")
    except OSError:
        pytest.skip("no IPv6 here")

    def serve(sock: socket.socket, number: int) -> None:
        while True:
            server.head(sock)
            sock.sendall(answer(b"7"))

    server.serve = serve
    call.options(base_url=server.url)
    assert [call(), call()] == [7, 7]
    assert b"host: " + server.url.removeprefix("http://").removesuffix("/v1").encode() + b"\r\n" in server.heads[0]
    assert server.connections == 1
    server.close()
