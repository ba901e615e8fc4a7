"""Cassettes in depth: streams with their timing, large uploads, websockets, what may differ, and no secrets."""

from __future__ import annotations

import asyncio
import contextlib
import resource
import socket
import threading
import time
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator, faults

from .conftest import TLS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

get, post = partial(httpx.get, verify=TLS, timeout=60), partial(httpx.post, verify=TLS, timeout=60)
KEY = {"authorization": "Bearer sk-secret-key"}
CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
STREAM = {**CHAT, "stream": True}
EVENT = b'data: {"choices":[]}\n\n'


@contextlib.contextmanager
def upstream(talk: Callable[[socket.socket, bytes], None]) -> Iterator[str]:
    """A server that reads the head of a request and then does as it is told; gives its base URL."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with connection:
                    received = b""
                    while b"\r\n\r\n" not in received and (more := connection.recv(65_536)):
                        received += more
                    talk(connection, received)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


def the_rest(connection: socket.socket, received: bytes) -> int:
    """Read the body of a request to its end; a connection that is closed before is reset. Gives back its size."""
    head, _, body = received.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")]
    length, found = int(lengths[0]) if lengths else 0, len(body)
    while found < length and (more := connection.recv(1 << 20)):
        found += len(more)
    return found


def slowly(connection: socket.socket, received: bytes) -> None:
    """Three events, a pause before each of the last two, and the second in two halves."""
    the_rest(connection, received)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + EVENT)
    time.sleep(0.2)
    connection.sendall(EVENT[:9])
    time.sleep(0.1)
    connection.sendall(EVENT[9:])
    time.sleep(0.2)
    connection.sendall(b"data: [DONE]\n\n")


def arrivals(url: str) -> list[tuple[float, bytes]]:
    """The pieces of a stream, each with the time at which it came."""
    started = time.monotonic()
    with httpx.stream("POST", verify=TLS, url=url + "/chat/completions", json=STREAM, headers=KEY) as answer:
        return [(time.monotonic() - started, piece) for piece in answer.iter_raw()]


def test_a_stream_is_passed_on_as_it_comes_and_played_with_its_timing(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    with upstream(slowly) as url, Emulator(record=path, upstream=url) as recording:
        seen = arrivals(recording.base_url)
    assert [piece for _, piece in seen] == [EVENT, EVENT, b"data: [DONE]\n\n"]
    assert seen[0][0] < 0.2 < seen[1][0]
    with Emulator(replay=path) as playing:
        played = arrivals(playing.base_url)
    assert [piece for _, piece in played] == [piece for _, piece in seen]
    gaps = [[late[0] - early[0] for early, late in pairwise(one)] for one in (seen, played)]
    assert gaps[1] == pytest.approx(gaps[0], abs=0.09)
    with Emulator(replay=path, tempo=0) as playing:
        assert arrivals(playing.base_url)[-1][0] < 0.2


def test_a_stream_that_breaks_off_does_so_for_the_client_and_is_not_kept(tmp_path: Path) -> None:
    def broken(connection: socket.socket, received: bytes) -> None:
        the_rest(connection, received)
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head + b"%x\r\n%s\r\n" % (len(EVENT), EVENT))

    path = tmp_path / "t.jsonl"
    with upstream(broken) as url, Emulator(record=path, upstream=url) as recording:
        with pytest.raises(httpx.RemoteProtocolError):
            arrivals(recording.base_url)
        assert recording.requests.wait_for(lambda: bool(recording.requests.last.outcome))[-1].outcome == "dropped"
        assert recording.failures == []
    assert not path.exists()


def test_a_stream_that_the_client_leaves_is_not_kept(tmp_path: Path, server: Emulator) -> None:
    server.pace = 0.05
    server.otherwise.say("word " * 200)
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        with httpx.stream(
            "POST", verify=TLS, url=recording.base_url + "/chat/completions", json=STREAM, headers=KEY
        ) as answer:
            next(answer.iter_raw())
        recording.requests.wait_for(lambda: recording.requests.last.outcome == "left")
        server.requests.wait_for(lambda: server.requests.last.outcome == "left")
    assert not path.exists()


SIZE = 96 << 20


def test_an_upload_of_any_size_goes_through_without_being_held_in_memory(tmp_path: Path) -> None:
    got: list[int] = []

    def count(connection: socket.socket, received: bytes) -> None:
        got.append(the_rest(connection, received))
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")

    head = b'--x\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
    head += b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n'
    tail = b"\r\n--x--\r\n"

    def body() -> Iterator[bytes]:
        yield head
        for _ in range(SIZE >> 20):
            yield b"a" * (1 << 20)
        yield tail

    length = {"content-type": "multipart/form-data; boundary=x", "content-length": str(len(head) + SIZE + len(tail))}
    path = tmp_path / "t.jsonl"
    with upstream(count) as url, Emulator(record=path, upstream=url) as recording:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        answer = post(recording.base_url + "/files", content=body(), headers={**KEY, **length})
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) << 10
    assert (answer.status_code, got) == (200, [len(head) + SIZE + len(tail)])
    assert grown < SIZE // 3
    with Emulator(replay=path) as playing:
        other = {**length, "content-type": "multipart/form-data; boundary=yy"}
        small = head.replace(b"--x", b"--yy") + b"b\r\n--yy--\r\n"
        assert post(playing.base_url + "/files", content=body(), headers={**KEY, **length}).json() == {}
        other["content-length"] = str(len(small))
        assert post(playing.base_url + "/files", content=small, headers={**KEY, **other}).status_code == 404


def test_a_large_answer_stands_beside_the_cassette(tmp_path: Path) -> None:
    data = bytes(range(256)) * 16_384

    def film(connection: socket.socket, _: bytes) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: {len(data)}\r\n\r\n"
        connection.sendall(head.encode() + data)

    path = tmp_path / "t.jsonl"
    with upstream(film) as url, Emulator(record=path, upstream=url) as recording:
        assert get(recording.base_url + "/videos/v/content", headers=KEY).content == data
    assert path.stat().st_size < 1_000
    with Emulator(replay=path) as playing:
        assert get(playing.base_url + "/videos/v/content", headers=KEY).content == data


def test_fields_that_may_differ(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    server.say("Recorded.")

    def ask(base_url: str, run: str, name: str, words: str = "hi", query: str = "1") -> int:
        messages = [{"role": "user", "content": words, "name": name}]
        body = {"model": "m", "messages": messages, "metadata": {"run": run, "kept": "k"}}
        return post(f"{base_url}/chat/completions?run={query}", json=body, headers=KEY).status_code

    def form(base_url: str, run: str) -> int:
        fields = {"purpose": "batch", "run[id]": run}
        return post(base_url + "/files", data=fields, files={"file": ("a", b"1")}, headers=KEY).status_code

    with Emulator(strict=False) as real, Emulator(record=path, upstream=real.base_url) as recording:
        assert ask(recording.base_url, "1", "a") == 200
        form(recording.base_url, "1")
    ignored = ["metadata.run", "messages.*.name", "run", "run.id"]
    with Emulator(replay=path, ignore=ignored) as playing:
        assert ask(playing.base_url, "2", "b", query="2") == 200
        assert ask(playing.base_url, "2", "b", words="ho") == 404
        assert form(playing.base_url, "2") != 404
    with Emulator(replay=path) as playing:
        assert ask(playing.base_url, "2", "a") == 404
        assert ask(playing.base_url, "1", "b") == 404
        assert form(playing.base_url, "2") == 404


def test_what_is_missing_is_recorded_and_the_rest_played(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    first: Any = None
    for _ in range(2):
        with Emulator(complete=path, upstream=server.base_url) as tape:
            first = post(tape.base_url + "/chat/completions", json=CHAT, headers=KEY).json()
    assert len(server.requests) == 1
    with Emulator(complete=path, upstream=server.base_url) as tape:
        assert post(tape.base_url + "/chat/completions", json=CHAT, headers=KEY).json() == first
        more = {**CHAT, "n": 2}
        seen = [post(tape.base_url + "/chat/completions", json=more, headers=KEY).json() for _ in range(2)]
    assert seen[0] == seen[1]
    assert len(server.requests) == 2
    with Emulator(replay=path) as playing:
        assert post(playing.base_url + "/chat/completions", json=more, headers=KEY).json() == seen[0]
    with pytest.raises(ValueError, match="one of the three"):
        Emulator(replay=path, record=path)


def test_a_line_that_is_no_exchange_is_named(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    path.write_text('\n{"request": 1}\n')
    with pytest.raises(ValueError, match="line 2"):
        Emulator(replay=path)


def test_faults_and_scripts_on_top_of_a_recorded_stream(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    server.say("one two three four")
    with Emulator(record=path, upstream=server.base_url) as recording:
        whole = post(recording.base_url + "/chat/completions", json=STREAM, headers=KEY).content
    with Emulator(replay=path, tempo=0) as playing:
        playing.script("POST /chat/completions", [faults.drop("stream", after=2), faults.error_event(after=1)])
        with pytest.raises(httpx.RemoteProtocolError):
            post(playing.base_url + "/chat/completions", json=STREAM, headers=KEY)
        failed = post(playing.base_url + "/chat/completions", json=STREAM, headers=KEY).content
        assert failed.startswith(whole.split(b"\n\n")[0] + b"\n\nevent: error")
        assert post(playing.base_url + "/chat/completions", json=STREAM, headers=KEY).content == whole


def test_many_streams_are_passed_on_at_once(tmp_path: Path, server: Emulator) -> None:
    server.otherwise.say("word " * 20)

    async def ask(base_url: str) -> list[bytes]:
        limits = httpx.Limits(max_connections=None)
        async with httpx.AsyncClient(verify=TLS, limits=limits, timeout=60) as client:
            url = base_url + "/chat/completions"
            answers = [client.post(url, json={**STREAM, "seed": at}, headers=KEY) for at in range(60)]
            return [one.content for one in await asyncio.gather(*answers)]

    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        seen = asyncio.run(ask(recording.base_url))
    assert len(path.read_text().splitlines()) == 60
    with Emulator(replay=path, tempo=0) as playing:
        assert asyncio.run(ask(playing.base_url)) == seen
