"""What is stored stays under a ceiling: the least lately used goes, or is found again in the data file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator
from openai_facade.testing.weighing import unit_of

from .conftest import TLS
from .endpoints import KEY

if TYPE_CHECKING:
    from pathlib import Path

CEILING = 400_000


def client(server: Emulator) -> httpx.Client:
    return httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS, timeout=30)


def responses(http: httpx.Client, count: int) -> list[str]:
    """The ids of new responses, each with some words of its own."""
    asked = ({"model": "m", "input": f"question {at}"} for at in range(count))
    return [str(http.post("/responses", json=body).json()["id"]) for body in asked]


def test_the_least_lately_used_is_dropped() -> None:
    with Emulator(ceiling=CEILING) as server, client(server) as http:
        first, *_ = ids = responses(http, 20)
        for _ in range(10):
            assert http.get(f"/responses/{first}").status_code == 200
            ids += responses(http, 20)
            assert server.service.store.units.bytes <= CEILING
        assert http.get(f"/responses/{ids[-1]}").status_code == 200
        gone = http.get(f"/responses/{ids[1]}")
        assert (gone.status_code, gone.json()["error"]["code"]) == (404, "not_found")
        following = {"model": "m", "input": "x", "previous_response_id": ids[1]}
        assert http.post("/responses", json=following).json()["error"]["code"] == "previous_response_not_found"
        memory = http.get(f"{server.url}/_emulator/memory").json()
        assert memory["state"]["ceiling"] == CEILING
        assert memory["state"]["dropped"] > 50
        # what belongs to an object goes with it
        collections = server.service.store.collections()
        assert f"/responses/{ids[1]}/input_items" not in collections
        assert len(collections) + memory["state"]["dropped"] == len(ids) + 1
        assert server.failures == []


def test_a_file_and_a_vector_store_go_with_all_that_is_theirs() -> None:
    with Emulator(ceiling=CEILING) as server, client(server) as http:
        sent = {"file": ("a.txt", b"some words about cats " * 400)}
        file = http.post("/files", data={"purpose": "assistants"}, files=sent).json()["id"]
        store = http.post("/vector_stores", json={"file_ids": [file]}).json()["id"]
        assert http.post(f"/vector_stores/{store}/search", json={"query": "cats"}).json()["data"]
        responses(http, 150)
        assert http.get(f"/files/{file}/content").status_code == 404
        assert http.get(f"/vector_stores/{store}").status_code == 404
        assert server.service.index.search([store], "cats", 5) == []
        assert not any(file in key for key in server.service.store.attached)


def test_with_a_data_file_everything_is_found_again(tmp_path: Path) -> None:
    data = tmp_path / "state.db"
    with Emulator(data=data, ceiling=CEILING) as server, client(server) as http:
        thread = http.post("/threads", json={"messages": [{"role": "user", "content": "kept"}]}).json()["id"]
        sent = {"file": ("a.bin", b"\x00\xff bytes")}
        file = http.post("/files", data={"purpose": "assistants"}, files=sent).json()["id"]
        queued = http.post("/responses", json={"model": "m", "input": "later", "background": True}).json()["id"]
        chats = [
            http.post("/chat/completions", json={"model": "m", "store": True, "messages": message(at)}).json()["id"]
            for at in range(60)
        ]
        ids = responses(http, 150)
        assert server.service.store.units.bytes <= CEILING
        assert server.service.store.dropped == 0
    # the drawer is made anew from what was answered for, whether it was closed or killed
    for _ in range(2):
        with Emulator(data=data, ceiling=CEILING) as server, client(server) as http:
            assert server.service.store.units.bytes <= CEILING
            for at, name in enumerate(ids):
                found = http.get(f"/responses/{name}")
                assert found.status_code == 200
                assert f"question {at}" in http.get(f"/responses/{name}/input_items").text
            listed = http.get("/chat/completions", params={"limit": 100}).json()["data"]
            assert [one["id"] for one in listed] == chats
            page = http.get("/chat/completions", params={"limit": 7, "after": chats[20]}).json()
            assert [one["id"] for one in page["data"]] == chats[21:28]
            assert http.get(f"/files/{file}/content").content == b"\x00\xff bytes"
            assert "kept" in http.get(f"/threads/{thread}/messages").text
            assert len(http.get("/files").json()["data"]) == 1
            following = {"model": "m", "input": "x", "previous_response_id": ids[0], "store": False}
            assert http.post("/responses", json=following).status_code == 200
            assert server.service.store.units.bytes <= CEILING
            assert server.failures == []
            states = [http.get(f"/responses/{queued}").json()["status"] for _ in range(2)]
            assert states[-1] == "completed"


def message(at: int) -> list[Any]:
    return [{"role": "user", "content": f"chat {at} " + "word " * 40}]


def test_what_is_in_the_drawer_goes_on_where_it_was(tmp_path: Path) -> None:
    with Emulator(data=tmp_path / "state.db", ceiling=CEILING) as server, client(server) as http:
        queued = http.post("/responses", json={"model": "m", "input": "later", "background": True}).json()["id"]
        other = http.post("/vector_stores", json={"name": "changed"}).json()["id"]
        http.post(f"/vector_stores/{other}", json={"name": "twice"})
        responses(http, 150)
        assert server.service.store.count("/responses") == 151
        drawer = server.service.store.drawer
        assert drawer is not None
        assert drawer.count("/responses") > 50
        states = [http.get(f"/responses/{queued}").json()["status"] for _ in range(2)]
        assert states == ["in_progress", "completed"]
        assert http.get(f"/vector_stores/{other}").json()["name"] == "twice"
        http.delete(f"/responses/{queued}")
        assert http.get(f"/responses/{queued}").status_code == 404
        server.reset()
        assert drawer.count("/responses") == 0


@pytest.mark.parametrize(
    ("collection", "unit"),
    [
        ("/responses", "/responses/x"),
        ("/chat/completions/chatcmpl-0123456789abcdef01234567/messages", ""),
        ("/threads/thread_0123456789abcdef01234567/runs/run_0123456789abcdef01234567/steps", ""),
    ],
)
def test_what_goes_together(collection: str, unit: str) -> None:
    first = collection.rpartition("01234567")[0].partition("01234567")[0]
    assert unit_of(collection, "x") == (unit or first + "0123456789abcdef01234567")


def test_the_ceilings_are_told() -> None:
    with Emulator(ceiling=CEILING) as server, client(server) as http:
        http.get("/models")
        server.requests.wait_for(lambda: bool(server.requests.last.outcome))
        memory = http.get(f"{server.url}/_emulator/memory").json()
        assert memory["journal"]["ceiling"] == server.requests.most_bytes
        assert memory["journal"]["bytes"] == server.requests.kept_bytes > 0


def test_the_journal_weighs_answers_to_requests_without_a_body() -> None:
    with Emulator() as server, client(server) as http:
        sent = {"file": ("a.bin", b"x" * 100_000)}
        file = http.post("/files", data={"purpose": "assistants"}, files=sent).json()["id"]
        server.requests.clear()
        server.requests.most_bytes = 350_000
        for _ in range(10):
            http.get(f"/files/{file}/content")
        server.requests.wait_for(lambda: bool(server.requests.last.outcome))
        assert sum(len(one.answer) for one in server.requests) == server.requests.kept_bytes <= 350_000
