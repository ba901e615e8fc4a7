"""Cassettes in depth: streams with their timing, large uploads, websockets, what may differ, and no secrets."""

from __future__ import annotations

import asyncio
import contextlib
import json
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
from openai_facade.testing.hiding import Hiding
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

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


# --- websockets ------------------------------------------------------------------------------------------------------


def until(connection: ClientConnection, kind: str) -> list[Any]:
    """The events up to one of a kind."""
    found: list[Any] = []
    while not found or found[-1]["type"] != kind:
        found.append(json.loads(connection.recv(5)))
    return found


def realtime(base_url: str, words: str, number: int = 0) -> list[Any]:
    """A realtime conversation of two turns; the client makes its event ids up."""
    url = base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    with connect(url, additional_headers=KEY) as talk:
        seen = until(talk, "session.created")
        for turn in (words, "again"):
            item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": turn}]}
            item_event = {"type": "conversation.item.create", "item": item, "event_id": f"event_{number}"}
            talk.send(json.dumps(item_event))
            talk.send(json.dumps({"type": "response.create", "response": {"output_modalities": ["text"]}}))
            seen += until(talk, "response.done")
        return seen


def responses(base_url: str, words: str) -> list[Any]:
    with connect(base_url.replace("http", "ws", 1) + "/responses", additional_headers=KEY) as talk:
        talk.send(json.dumps({"type": "response.create", "model": "m", "input": words}))
        return until(talk, "response.completed")


def test_websockets_are_recorded_and_played(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        spoken = [realtime(recording.base_url, words) for words in ("one", "two")]
        told = responses(recording.base_url, "three")
        assert recording.requests[0].messages[0]["type"] == "conversation.item.create"
        recording.requests.wait_for(lambda: all(one.outcome for one in recording.requests))
        assert recording.failures == []
    assert len(server.requests) == 3
    text = path.read_text()
    assert len(text.splitlines()) == 3
    assert "sk-secret" not in text
    with Emulator(replay=path, tempo=0) as playing:
        # in whichever order: what the client says tells which recording it is
        assert responses(playing.base_url, "three") == told
        assert realtime(playing.base_url, "two", number=7)[1:] == spoken[1][1:]
        assert realtime(playing.base_url, "one")[1:] == spoken[0][1:]
        with connect(playing.websocket_base_url + "/responses", additional_headers=KEY) as talk:
            talk.send(json.dumps({"type": "response.create", "model": "m", "input": "never"}))
            assert json.loads(talk.recv(5))["error"]["code"] == "not_recorded"
            with pytest.raises(ConnectionClosed):
                talk.recv(5)
        with (
            pytest.raises(InvalidStatus) as refused,
            connect(playing.websocket_base_url + "/realtime?model=other", additional_headers=KEY),
        ):
            pass
        assert refused.value.response.status_code == 404
        assert playing.failures == []
    assert len(server.requests) == 3


def test_websockets_are_completed(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(complete=path, upstream=server.base_url, tempo=0) as tape:
        first = [realtime(tape.base_url, "one"), realtime(tape.base_url, "two")]
        tape.requests.wait_for(lambda: all(one.outcome for one in tape.requests))
        again = [realtime(tape.base_url, words) for words in ("two", "one", "two")]
        assert tape.failures == []
    assert [one[1:] for one in again] == [first[1][1:], first[0][1:], first[1][1:]]
    assert [one.method for one in server.requests] == ["WEBSOCKET", "WEBSOCKET"]


def test_faults_on_top_of_a_recorded_websocket(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        told = responses(recording.base_url, "three")
        recording.requests.wait_for(lambda: bool(recording.requests.last.outcome))
    with Emulator(replay=path, tempo=0) as playing:
        playing.script("WEBSOCKET /responses", [faults.drop("stream", after=2), faults.status(503)])
        with pytest.raises(ConnectionClosed):
            responses(playing.base_url, "three")
        with pytest.raises(InvalidStatus):
            responses(playing.base_url, "three")
        assert responses(playing.base_url, "three") == told


def test_a_refused_websocket_and_one_that_the_api_closes(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    server.script("WEBSOCKET /responses", [faults.status(429), faults.error_event(after=1)])

    def outcomes(base_url: str) -> list[Any]:
        found: list[Any] = []
        with pytest.raises(InvalidStatus) as refused:
            responses(base_url, "x")
        found.append(refused.value.response.status_code)
        with connect(base_url.replace("http", "ws", 1) + "/responses", additional_headers=KEY) as talk:
            talk.send(json.dumps({"type": "response.create", "model": "m", "input": "x"}))
            with contextlib.suppress(ConnectionClosed):
                found += [talk.recv(5), talk.recv(5)]
                found.append(talk.recv(5))
        return [*found, talk.close_code]

    with Emulator(record=path, upstream=server.base_url) as recording:
        seen = outcomes(recording.base_url)
        recording.requests.wait_for(lambda: recording.requests.last.outcome == "complete")
    assert (seen[0], seen[-1]) == (429, 1011)
    with Emulator(replay=path, tempo=0) as playing:
        assert outcomes(playing.base_url) == seen


# --- secrets ---------------------------------------------------------------------------------------------------------

PLANTED = "PLANTED-aaaaaaaaaaaaaaaa"


def test_no_secret_is_written_wherever_it_stands(tmp_path: Path) -> None:
    def echo(connection: socket.socket, received: bytes) -> None:
        the_rest(connection, received)
        body = json.dumps({"client_secret": {"value": PLANTED}, "said": f"your key is {PLANTED}"})
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        connection.sendall(f"{head}Set-Cookie: a={PLANTED}\r\nOpenAI-Thing: {PLANTED}\r\n\r\n{body}".encode())

    path = tmp_path / "t.jsonl"
    mcp = {"type": "mcp", "server_label": "l", "headers": {"X-Own": f"other-{PLANTED}"}, "authorization": PLANTED}
    body = {
        "model": "m",
        "input": f"key sk-{PLANTED} and Bearer {PLANTED}",
        "tools": [mcp],
        "metadata": {"api_key": PLANTED, "nested": json.dumps({"password": PLANTED})},
        "max_output_tokens": 16,
    }
    headers = {"authorization": f"Bearer {PLANTED}", "api-key": PLANTED, "cookie": f"session={PLANTED}"}
    with upstream(echo) as url, Emulator(record=path, upstream=url) as recording:
        url = f"{recording.base_url}/responses?api-key={PLANTED}&sig={PLANTED}&plain=1"
        answer = post(url, json=body, headers=headers).json()
        assert answer["client_secret"]["value"] == PLANTED  # who asked gets it all the same
        assert PLANTED not in json.dumps(recording.requests.last.summary()["query"])
    text = path.read_text()
    assert PLANTED not in text
    assert '"max_output_tokens": 16' in text
    assert '["plain", "1"]' in text
    other = {"authorization": "Bearer sk-anybody-else"}
    with Emulator(replay=path) as playing:
        url = f"{playing.base_url}/responses?api-key=x&sig=y&plain=1"
        mcp["headers"], mcp["authorization"] = {"X-Own": "z"}, "w"
        body["metadata"] = {"api_key": "k", "nested": json.dumps({"password": "p"})}
        body["input"] = "key sk-anybody-else and Bearer sk-anybody-else"
        assert post(url, json=body, headers=other).status_code == 200


def test_no_key_of_a_subprotocol_is_written(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        protocols: Any = ["realtime", f"openai-insecure-api-key.{PLANTED}"]
        with connect(recording.websocket_base_url + "/realtime?model=m", subprotocols=protocols) as talk:
            assert talk.subprotocol == "realtime"
            until(talk, "session.created")
            talk.send(json.dumps({"type": "session.update", "session": {"type": "realtime", "instructions": PLANTED}}))
            until(talk, "session.updated")
        recording.requests.wait_for(lambda: bool(recording.requests.last.outcome))
    assert path.exists()
    assert PLANTED not in path.read_text()


WORDS = {
    "logprobs": {"content": [{"token": "Hello", "logprob": -0.1, "top_logprobs": [{"token": "Hi", "logprob": -1}]}]},
    "usage": {"total_tokens": 3},
    "max_tokens": 5,
    "next_page_token": "abc",
    "text": "the task-force met; a secret garden; key=1",
    "encrypted_content": "gAAAAABoabc",
}


def test_what_is_no_secret_stays() -> None:
    assert Hiding(["sk-x"]).value(WORDS) == WORDS
    event = 'event: a\ndata: {"delta":  "x"}\n\n'
    assert Hiding().event(event) == event


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
