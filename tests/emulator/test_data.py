"""A server with `--data` that is killed goes on where it was: nothing that it answered for is lost."""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator
from websockets.sync.client import connect

from .endpoints import FUNCTION, KEY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}], "store": True}


@contextlib.contextmanager
def api(data: Path, **options: Any) -> Iterator[tuple[Emulator, httpx.Client]]:
    """A server over a file, and a client of it."""
    with Emulator(data=data, **options) as server, httpx.Client(base_url=server.base_url, headers=KEY) as client:
        yield server, client
        assert server.failures == []


def test_state_of_all_kinds_is_found_again(tmp_path: Path) -> None:
    data = tmp_path / "state.db"
    with api(data) as (server, http):
        server.say("Kept words.")
        response = http.post("/responses", json={"model": "m", "input": "x"}).json()
        server.call_tool("get_weather", city="Oslo")
        tools = [{"type": "function", "function": FUNCTION}]
        assistant = http.post("/assistants", json={"model": "m", "tools": tools}).json()
        thread = {"messages": [{"role": "user", "content": "weather"}]}
        run = http.post("/threads/runs", json={"assistant_id": assistant["id"], "thread": thread}).json()
        place = f"/threads/{run['thread_id']}/runs/{run['id']}"
        for _ in range(2):
            run = http.get(place).json()
        file = http.post("/files", data={"purpose": "assistants"}, files={"file": ("a.txt", b"some \xff bytes")}).json()
        gone = http.post("/files", data={"purpose": "assistants"}, files={"file": ("b.txt", b"gone")}).json()
        http.delete(f"/files/{gone['id']}")
        store = http.post("/vector_stores", json={"name": "v", "file_ids": [file["id"]]}).json()
        http.get(f"/vector_stores/{store['id']}")
        http.post(f"/vector_stores/{store['id']}", json={"metadata": {"a": "b"}})
        streamed = http.post("/responses", json={"model": "m", "input": "y", "stream": True}).text
        with connect(f"{server.websocket_base_url}/responses", additional_headers=KEY) as socket:
            socket.send(json.dumps({"type": "response.create", "model": "m", "input": "z"}))
            while (event := json.loads(socket.recv(5)))["type"] != "response.completed":
                pass
        listed = {path: http.get(path).json() for path in ("/files", "/vector_stores", f"/responses/{response['id']}")}
    with api(data) as (server, http):
        for path, known in listed.items():
            assert http.get(path).json() == known
        assert http.get(f"/files/{file['id']}/content").content == b"some \xff bytes"
        assert http.get(f"/responses/{event['response']['id']}").json() == event["response"]
        assert f'"id":"{http.get("/responses/" + _id(streamed)).json()["id"]}"' in streamed
        found = http.get(place).json()
        assert (found["status"], found["required_action"]) == ("requires_action", run["required_action"])
        call = run["required_action"]["submit_tool_outputs"]["tool_calls"][0]
        assert call["function"]["arguments"] == '{"city": "Oslo"}'
        outputs = {"tool_outputs": [{"tool_call_id": call["id"], "output": "cold"}]}
        assert http.post(f"{place}/submit_tool_outputs", json=outputs).status_code == 200
        new = http.post("/vector_stores", json={}).json()
        assert new["id"] not in (store["id"], file["id"], run["id"])
    with api(data) as (server, http):
        assert http.get(f"/vector_stores/{new['id']}").status_code == 200
        server.reset()
    with api(data) as (_, http):
        assert http.get("/vector_stores").json()["data"] == []


def _id(text: str) -> str:
    first = next(line for line in text.split("\n") if line.startswith("data: "))
    return str(json.loads(first.removeprefix("data: "))["response"]["id"])


def test_words_are_not_kept_without_a_reason(tmp_path: Path) -> None:
    with api(tmp_path / "state.db") as (_server, http):
        for _ in range(3):
            http.post("/chat/completions", json={**CHAT, "store": None, "model": "nothing-kept"})
            http.get("/models")
    assert b"nothing-kept" not in (tmp_path / "state.db").read_bytes()
    assert b"sk-test" not in (tmp_path / "state.db").read_bytes()


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to be looked at " * 40)
    with pytest.raises(ValueError, match="is no file of an emulator"):
        Emulator(data=path)


@pytest.mark.parametrize("ceiling", ["512M", "200K"])
def test_nothing_acknowledged_is_lost_when_the_server_is_killed(tmp_path: Path, ceiling: str) -> None:
    command = [sys.executable, "-m", "openai_facade.testing", "--data", str(tmp_path / "state.db")]
    command += ["--ceiling", ceiling]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    url = process.stdout.readline().strip()
    kept: list[tuple[str, str]] = []

    def write() -> None:
        with httpx.Client(base_url=url, headers=KEY, timeout=10) as client, contextlib.suppress(httpx.HTTPError):
            while True:
                made = client.post("/chat/completions", json=CHAT).json()
                kept.append(("/chat/completions/" + made["id"] + "/messages", "hi"))
                made = client.post("/responses", json={"model": "m", "input": "hello"}).json()
                kept.append(("/responses/" + made["id"], "hello"))

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    while len(kept) < 120 and any(writer.is_alive() for writer in writers):
        writers[0].join(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=10)
    process.stdout.close()
    for writer in writers:
        writer.join(10)
    assert len(kept) >= 120
    with api(tmp_path / "state.db") as (_, http):
        for path, words in kept:
            found = http.get(path)
            assert found.status_code == 200, path
            assert words in found.text
