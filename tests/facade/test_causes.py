"""The cause of a connection error is httpx's exception for what happened, whatever carried the bytes."""

from __future__ import annotations

import contextlib
import gzip
import pickle
import socket
import ssl
import struct
import subprocess
import sys
import threading
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import httpx2
import pytest
from carriers import CARRIERS, carry
from openai_facade import APIConnectionError, APITimeoutError
from openai_facade.transport.faults import ProtocolError, TooManyRedirectsError, UnknownCodingError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted, Step

PATIENCE = 0.3
BIG = "x" * 20_000_000


class Fault(NamedTuple):
    """What a server does, and what it is called."""

    script: list[Step]
    name: str
    origin: type[BaseException]


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n"
CODED = b"HTTP/1.1 200 OK\r\ncontent-encoding: %s\r\ncontent-length: %d\r\n\r\n%s"
TO = b"HTTP/1.1 307 X\r\ncontent-length: 0\r\nlocation: %s\r\n\r\n"
FAULTS = {
    "no answer": Fault([5.0], "ReadTimeout", TimeoutError),
    "half an answer": Fault([HEAD + b'{"a"', 5.0], "ReadTimeout", TimeoutError),
    "closed unanswered": Fault([None], "RemoteProtocolError", ProtocolError),
    "closed in the body": Fault([HEAD + b'{"a"', None], "RemoteProtocolError", ProtocolError),
    "no HTTP": Fault([b"HELLO\r\n\r\n", None], "RemoteProtocolError", ProtocolError),
    "a bad chunk": Fault(
        [b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"], "RemoteProtocolError", ProtocolError
    ),
    "no gzip": Fault([CODED % (b"gzip", 3, b"abc")], "DecodingError", zlib.error),
    "half a gzip": Fault([CODED % (b"gzip", 15, gzip.compress(b"{}" * 99)[:15])], "DecodingError", EOFError),
    "an odd coding": Fault([CODED % (b"compress", 3, b"abc")], "DecodingError", UnknownCodingError),
    "in circles": Fault([TO % b"/v1/x"], "TooManyRedirects", TooManyRedirectsError),
    "another protocol": Fault([TO % b"ftp://elsewhere.example/"], "UnsupportedProtocol", ProtocolError),
}


def chain(error: BaseException | None) -> list[BaseException]:
    found = []
    while error is not None:
        found.append(error)
        error = error.__cause__
    return found


def check(error: APIConnectionError, fault: Fault, carrier: str) -> None:
    """The class of httpx, the request on it, and where our own code failed what failed there."""
    cause = error.__cause__
    package: Any = httpx2 if carrier == "httpx2" and type(cause).__module__ == "httpx2" else httpx
    assert type(cause) is getattr(package, fault.name)
    assert isinstance(cause, package.RequestError)
    assert cause.request.method in ("POST", "GET")
    assert isinstance(error, APITimeoutError) == fault.name.endswith("Timeout")
    if carrier == "direct":
        assert isinstance(cause.__cause__, fault.origin)
    loaded = pickle.loads(pickle.dumps(error))
    assert str(loaded) == str(error)


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_call(scripted: Scripted, call: Caller, carrier: str, fault: Fault) -> None:
    carry(call, carrier)
    call.options(timeout=httpx.Timeout(5.0, read=PATIENCE))
    scripted.answer = lambda request: fault.script
    with pytest.raises(APIConnectionError) as caught:
        call()
    check(caught.value, fault, carrier)


BROKEN = {
    "silence": Fault([5.0], "ReadTimeout", TimeoutError),
    "an end": Fault([None], "RemoteProtocolError", ProtocolError),
    "nonsense": Fault([b"zz\r\n"], "RemoteProtocolError", ProtocolError),
}


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_a_stream(scripted: Scripted, call: Caller, carrier: str, fault: Fault) -> None:
    carry(call, carrier)
    call.options(timeout=httpx.Timeout(5.0, read=PATIENCE))
    scripted.answer = lambda request: [*scripted.events({"n": 1}, done=False), 0.05, *fault.script]
    events = call.each(call.stream())
    assert next(events) == {"n": 1}
    with pytest.raises(APIConnectionError) as caught:
        next(events)
    check(caught.value, fault, carrier)


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("how", ["read", "iter_bytes", "iter_lines", "parse"])
@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_a_body_that_is_read_by_whoever_asked(
    scripted: Scripted, call: Caller, carrier: str, fault: Fault, how: str
) -> None:
    carry(call, carrier)
    call.options(timeout=httpx.Timeout(5.0, read=PATIENCE))
    scripted.answer = lambda request: [scripted.head(), scripted.chunk('{"a"'), 0.05, *fault.script]
    manager = call.client.files.with_streaming_response.retrieve("f")
    response = manager.__enter__() if not call.asynchronous else call.run(manager.__aenter__())
    method = getattr(response, how)
    with pytest.raises(APIConnectionError) as caught:
        list(call.each(method())) if how.startswith("iter") else call.run(method())
    check(caught.value, fault, carrier)


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_a_download(scripted: Scripted, call: Caller, fault: Fault) -> None:
    call.options(timeout=httpx.Timeout(5.0, read=PATIENCE))
    scripted.answer = lambda request: [scripted.head(), scripted.chunk("abc"), 0.05, *fault.script]
    with pytest.raises(APIConnectionError) as caught:
        call.run(call.client.files.content("f"))
    check(caught.value, fault, "direct")


@pytest.mark.parametrize("fault", BROKEN.values(), ids=BROKEN)
def test_an_httpx_response_that_is_read_by_its_own_methods(scripted: Scripted, call: Caller, fault: Fault) -> None:
    call.options(timeout=httpx.Timeout(5.0, read=PATIENCE))
    scripted.answer = lambda request: [scripted.head(), scripted.chunk("abc"), 0.05, *fault.script]
    manager = call.client.files.with_streaming_response.retrieve("f")
    response = manager.__enter__() if not call.asynchronous else call.run(manager.__aenter__())
    read = response.http_response.aread if call.asynchronous else response.http_response.read
    with pytest.raises(getattr(httpx, fault.name)) as caught:
        call.run(read())
    assert isinstance(caught.value.__cause__, fault.origin)
    assert caught.value.request.method == "GET"


@contextlib.contextmanager
def server(patient: bool) -> Iterator[str]:
    """One that reads nothing of what it is sent: its queue is full, or it has taken the connection at least."""
    listener, taken = socket.socket(), []
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    listener.bind(("127.0.0.1", 0))
    listener.listen(100 if patient else 0)
    place = listener.getsockname()
    if not patient:
        for _ in range(4):
            sock = socket.socket()
            sock.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                sock.connect(place)
            taken.append(sock)
    yield f"http://127.0.0.1:{place[1]}/v1"
    for sock in (*taken, listener):
        sock.close()


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize(("patient", "phase"), [(False, "connect"), (True, "write")])
def test_the_phase_that_took_too_long(call: Caller, carrier: str, patient: bool, phase: str) -> None:
    carry(call, carrier)
    with server(patient) as url:
        call.options(base_url=url, timeout=httpx.Timeout(5.0, **{phase: PATIENCE}))  # type: ignore[arg-type]
        with pytest.raises(APITimeoutError) as caught:
            call(body={"big": BIG})
    check(caught.value, Fault([], f"{phase.capitalize()}Timeout", TimeoutError), carrier)


def test_no_place_in_the_pool(scripted: Scripted, call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_facade.transport.direct import async_transport, sync_transport

    monkeypatch.setattr(async_transport, "MAX_CONNECTIONS", 1)
    monkeypatch.setattr(sync_transport, "MAX_CONNECTIONS", 1)
    scripted.answer = lambda request: [*scripted.events({"n": 1}, done=False), 5.0]
    call.options(timeout=httpx.Timeout(5.0, pool=PATIENCE))
    stream = call.stream()
    with pytest.raises(APITimeoutError) as caught:
        call()
    call.run(stream.close())
    check(caught.value, Fault([], "PoolTimeout", TimeoutError), "direct")


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("where", ["refused", "no host", "no TLS"])
def test_no_connection(scripted: Scripted, call: Caller, carrier: str, where: str) -> None:
    origin: type[BaseException] = {
        "refused": ConnectionRefusedError,
        "no host": socket.gaierror,
        "no TLS": ssl.SSLError,
    }[where]
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        refusing = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
        with talking() as plain:
            places = {"refused": refusing, "no host": "http://nowhere.invalid/v1", "no TLS": plain}
            carry(call, carrier)
            call.options(base_url=places[where])
            with pytest.raises(APIConnectionError) as caught:
                call()
    check(caught.value, Fault([], "ConnectError", origin), carrier)


@contextlib.contextmanager
def talking() -> Iterator[str]:
    """A server that takes a TLS greeting for HTTP."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = listener.accept()
                with sock:
                    sock.recv(10_000)
                    sock.sendall(b"HTTP/1.1 400 X\r\n\r\n")

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}/v1"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize("answer", [b"", HEAD + b'{"a"'], ids=["unanswered", "in the body"])
def test_a_reset(call: Caller, carrier: str, answer: bytes) -> None:
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        sock, _ = listener.accept()
        request = b""
        while not request.endswith(b"}"):
            request += sock.recv(100_000)
        sock.sendall(answer)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    carry(call, carrier)
    call.options(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1", timeout=2.0)
    with pytest.raises(APIConnectionError) as caught:
        call()
    listener.close()
    thread.join(5)
    check(caught.value, Fault([], "ReadError", ConnectionResetError), carrier)


PROGRAM = """
import sys
from openai_facade import APIConnectionError, OpenAI

client = OpenAI(api_key="k", base_url=sys.argv[1], max_retries=0)
assert client.post("/x", cast_to=object, body={}) == {}
assert "httpx" not in sys.modules
try:
    client.with_options(base_url=sys.argv[2]).post("/x", cast_to=object, body={})
except APIConnectionError as error:
    assert type(error.__cause__) is sys.modules["httpx"].ConnectError
else:
    raise AssertionError
"""


def test_httpx_is_loaded_when_something_goes_wrong_and_not_before(scripted: Scripted) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        refusing = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
        subprocess.run([sys.executable, "-c", PROGRAM, scripted.url, refusing], check=True, timeout=60)
