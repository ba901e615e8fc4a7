"""Our own connections, by blocking: kept, reused, given up, never mixed up."""

from __future__ import annotations

import gzip
import os
import socket
import threading
import time
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, APITimeoutError, OpenAI, OpenAIError, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def call(client: OpenAI, **options: Any) -> Any:
    return client.post("/x", cast_to=object, body={"a": 1}, options=options)


def test_calls_in_a_row_use_one_connection(scripted: Scripted, client: OpenAI) -> None:
    for _ in range(5):
        call(client)
    assert scripted.connections == 1


def test_an_error_does_not_cost_the_connection(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.json({"error": {}}, status=400)
    for _ in range(3):
        with pytest.raises(OpenAIError):
            call(client)
    assert scripted.connections == 1


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: [*scripted.json({"n": 1}), None]
    for _ in range(3):
        assert call(client) == {"n": 1}
        time.sleep(0.05)
    assert scripted.connections == 3


def test_connection_close_is_obeyed(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.json({}, connection="close")
    call(client)
    call(client)
    assert scripted.connections == 2


def test_a_connection_that_was_idle_for_long_is_not_used(
    scripted: Scripted, client: OpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(client)
    later = time.monotonic() + 60
    monkeypatch.setattr(time, "monotonic", lambda: later)
    call(client)
    assert scripted.connections == 2


@pytest.mark.parametrize("delay", [0.0, 0.005])
def test_ten_streams_in_a_row_use_one_connection(scripted: Scripted, client: OpenAI, delay: float) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}, {"n": 2}), delay, scripted.END]
    for _ in range(10):
        with client.post("/x", cast_to=object, body={}, stream=True, stream_cls=Stream[object]) as stream:
            assert list(stream) == [{"n": 1}, {"n": 2}]
    assert scripted.connections == 1


def test_a_stream_that_is_left_early_gives_its_connection_up(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}, done=False), 5.0]
    for _ in client.post("/x", cast_to=object, body={}, stream=True, stream_cls=Stream[object]):
        break
    assert scripted.released.wait(2)


def test_a_stream_that_is_dropped_gives_its_connection_up(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}, done=False), 5.0]
    client.post("/x", cast_to=object, body={}, stream=True, stream_cls=Stream[object])
    assert scripted.released.wait(2)


@pytest.mark.parametrize(
    ("coding", "encode"),
    [
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("identity", bytes),
        ("deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
    ],
)
def test_content_encodings_are_undone(scripted: Scripted, client: OpenAI, coding: str, encode: Any) -> None:
    scripted.answer = lambda request: scripted.body(
        encode(b'{"text": "' + b"x" * 100_000 + b'"}'), content_encoding=coding
    )
    assert call(client) == {"text": "x" * 100_000}
    assert "gzip" in scripted.requests[0].headers["accept-encoding"]


def test_a_compressed_stream_is_read_as_it_arrives(scripted: Scripted, client: OpenAI) -> None:
    packer = zlib.compressobj(wbits=31)
    pieces = [packer.compress(b'data: {"n": %d}\n\n' % n) + packer.flush(zlib.Z_SYNC_FLUSH) for n in range(3)]
    head = scripted.head(kind="text/event-stream", content_encoding="gzip")
    scripted.answer = lambda request: [head, *map(scripted.chunk, pieces), scripted.chunk(packer.flush()), scripted.END]
    stream = client.post("/x", cast_to=object, body={}, stream=True, stream_cls=Stream[object])
    assert list(stream) == [{"n": 0}, {"n": 1}, {"n": 2}]


def test_the_read_timeout_is_per_read(scripted: Scripted, client: OpenAI) -> None:
    body = b'{"a": 1}'
    slowly = [scripted.head(length=len(body)), *(step for byte in body for step in (bytes([byte]), 0.03))]
    scripted.answer = lambda request: slowly
    assert call(client, timeout=0.2) == {"a": 1}
    scripted.answer = lambda request: [scripted.head(length=10), 1.0]
    with pytest.raises(APITimeoutError):
        call(client, timeout=0.05)


def test_a_slow_answer_is_a_timeout_error(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: [1.0]
    before = time.monotonic()
    with pytest.raises(APITimeoutError, match="Request timed out"):
        call(client, timeout=0.1)
    assert time.monotonic() - before < 0.8
    assert scripted.released.wait(2)


def test_a_server_that_does_not_read_is_a_timeout_error(client: OpenAI) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        with pytest.raises(APITimeoutError):
            client.with_options(base_url=url, timeout=0.2).post("/x", cast_to=object, content=b"x" * 50_000_000)


def test_what_a_server_says_before_it_hangs_up_on_an_upload_counts() -> None:
    def refuse(listener: socket.socket) -> None:
        sock, _ = listener.accept()
        with sock:
            sock.recv(1000)
            sock.sendall(b"HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\n{}")
            sock.shutdown(socket.SHUT_WR)
            time.sleep(0.3)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=refuse, args=(listener,), daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        with OpenAI(api_key="k", base_url=url, max_retries=0) as client, pytest.raises(OpenAIError, match="413"):
            client.post("/x", cast_to=object, files={"file": ("f", b"x" * 30_000_000)})


@pytest.mark.parametrize("greeting", [b"SSH-2.0-x\r\n", b"garbage\r\n\r\n", b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n"])
def test_a_server_that_speaks_something_else_is_a_connection_error(
    scripted: Scripted, client: OpenAI, greeting: bytes
) -> None:
    scripted.answer = lambda request: [greeting, None]
    with pytest.raises(APIConnectionError):
        call(client)


def test_sixteen_threads_share_a_client(scripted: Scripted, client: OpenAI) -> None:
    scripted.answer = lambda request: scripted.json(request.json())
    wrong: list[object] = []

    def work(number: int) -> None:
        for turn in range(20):
            answer = client.post("/x", cast_to=object, body={"n": [number, turn]})
            wrong.extend([answer] if answer != {"n": [number, turn]} else [])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(scripted.requests) == 320
    assert scripted.connections <= 16


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_forked_child_has_connections_of_its_own(scripted: Scripted, client: OpenAI) -> None:
    call(client)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            call(client)
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    call(client)
    assert [request.connection for request in scripted.requests] == [1, 2, 1]


def test_a_redirect_is_followed(scripted: Scripted, client: OpenAI) -> None:
    moved = scripted.body(b"", status=307, location="/v1/y")
    scripted.answer = lambda request: moved if request.target.endswith("/x") else scripted.json(request.json())
    assert call(client) == {"a": 1}
    assert scripted.requests[-1].headers["authorization"] == "Bearer k"


def test_a_proxy_of_the_environment_is_used(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", scripted.url.removesuffix("/v1"))
    for name in ("NO_PROXY", "no_proxy", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with OpenAI(api_key="k", base_url="http://elsewhere.invalid/v1", max_retries=0) as client:
        call(client)
    assert scripted.requests[0].target == "http://elsewhere.invalid/v1/x"


def test_no_proxy_is_respected(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        call(client)
    assert scripted.requests[0].target == "/v1/x"


def test_a_closed_client_says_so(client: OpenAI) -> None:
    client.close()
    assert client.is_closed()
    with pytest.raises(OpenAIError, match="closed"):
        call(client)


def test_closing_closes_the_connections(scripted: Scripted, client: OpenAI) -> None:
    call(client)
    client.close()
    assert scripted.released.wait(2)


def test_a_dropped_client_closes_its_connections(scripted: Scripted) -> None:
    call(OpenAI(api_key="k", base_url=scripted.url))
    assert scripted.released.wait(2)


def test_two_clients_cost_one_tls_context() -> None:
    from openai_facade.transport.tls import shared_context

    assert shared_context() is shared_context()


def test_nobody_there_is_a_connection_error_that_says_where(call: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    call.options(base_url=url)
    with pytest.raises(APIConnectionError, match=url):
        call()
