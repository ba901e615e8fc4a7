"""What is left of batches when they are over, and lines that the API would not take."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator
from openai_facade.testing.batching import BatchCourse
from openai_facade.testing.store import Shelved, Unwritable

from .conftest import TLS, Api
from .endpoints import KEY
from .test_batch_course import Hours, begun, line, names

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def hours(server: Emulator) -> Hours:
    clock = Hours()
    server.service.store.clock = clock
    return clock


@pytest.mark.parametrize("kept", [True, False])
def test_a_batch_that_is_over_leaves_the_memory(tmp_path: Path, kept: bool) -> None:
    """With little memory, a batch that is through goes into the drawer, and comes back from there."""
    data = tmp_path / "state.db" if kept else None
    with (
        Emulator(data=data, ceiling=100_000) as server,
        httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http,
    ):
        path = begun(http, Api(http), [line(f"l{number}") for number in range(20)])
        assert [http.get(path).json()["status"] for _ in range(2)] == ["finalizing", "completed"]
        file = http.get(path).json()["output_file_id"]
        for _ in range(20):
            made = http.post("/responses", json={"model": "m", "input": "y" * 20_000})
            assert made.status_code == 200, made.text
        assert http.get(path).status_code == (200 if kept else 404)
        assert len(names(http, file)) == 20 if kept else http.get(f"/files/{file}").status_code == 404
        assert server.failures == []
        assert not [key for key in server.service.store.attached if key.startswith(("run:", "enqueued:"))]


def test_what_cannot_be_written_down_stays_in_memory(tmp_path: Path) -> None:
    with (
        Emulator(data=tmp_path / "state.db", ceiling=100_000) as server,
        httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http,
    ):
        store = server.service.store
        first = http.post("/responses", json={"model": "m", "input": "x"}).json()["id"]
        store.attached[f"odd:{first}"] = odd = object()
        for _ in range(20):
            http.post("/responses", json={"model": "m", "input": "y" * 20_000})
        assert dict.get(store.attached, f"odd:{first}") is odd
        assert store.units.bytes < 150_000, "the others went into the drawer"
        unit = next(iter(store.units.surplus()), None) or store.units.enter("a/b")
        drawer = store.drawer
        assert drawer is not None
        with pytest.raises(Unwritable):
            drawer.put(unit, Shelved(attached={"odd:b": odd}))
        drawer.put(unit, Shelved())  # no transaction was left open
        assert server.failures == []


def test_each_request_stands_in_one_file(server: Emulator, hours: Hours, http: httpx.Client, api: Any) -> None:
    """Also where a batch is looked at for the first time long after it has expired."""
    server.batches = BatchCourse(lines_per_second=1, expires_after=1)
    data = "\n".join(json.dumps(line(f"l{number}")) for number in range(10)).encode()
    file = http.post("/files", files={"file": ("in.jsonl", data)}, data={"purpose": "batch"}).json()["id"]
    body = {"input_file_id": file, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    path = f"/batches/{api.post('/batches', body)['id']}"
    hours.now += 4.2
    api.get(path)
    batch = api.get(path)
    assert batch["status"] == "expired"
    assert batch["request_counts"] == {"total": 10, "completed": 0, "failed": 10}
    assert batch.get("output_file_id") is None
    assert names(http, batch["error_file_id"]) == [f"l{number}" for number in range(10)]


def test_a_batch_that_is_cancelled_while_finalizing_has_its_files_once(http: httpx.Client, api: Any) -> None:
    path = begun(http, api, [line("a")])
    finalizing = api.get(path)
    files = len(api.get("/files")["data"])
    assert api.post(f"{path}/cancel")["status"] == "cancelling"
    cancelled = api.get(path)
    assert (cancelled["status"], cancelled["output_file_id"]) == ("cancelled", finalizing["output_file_id"])
    assert len(api.get("/files")["data"]) == files


@pytest.mark.parametrize("name", [["a"], {"a": 1}, 7, None])
def test_a_name_that_is_no_text_is_a_fault_of_its_line(http: httpx.Client, api: Any, name: Any) -> None:
    failed = api.get(begun(http, api, [line("a"), {**line("b"), "custom_id": name}]))
    assert failed["status"] == "failed"
    assert [(one["code"], one["line"]) for one in failed["errors"]["data"]] == [("invalid_custom_id", 2)]


def test_a_line_cannot_be_streamed(http: httpx.Client, api: Any) -> None:
    streamed = line("b")
    streamed["body"]["stream"] = True
    failed = api.get(begun(http, api, [line("a"), streamed]))
    assert [(one["code"], one["line"]) for one in failed["errors"]["data"]] == [("invalid_body", 2)]
    quiet = line("c")
    quiet["body"]["stream"] = False
    assert api.get(begun(http, api, [quiet]))["status"] == "finalizing"


def test_limits_come_as_any_mapping() -> None:
    course = BatchCourse(enqueued_tokens=MappingProxyType({"m": 9}))
    assert course.plain()["enqueued_tokens"] == {"m": 9}
    assert course == BatchCourse(enqueued_tokens={"m": 9})


@pytest.mark.parametrize(
    "given",
    [
        {"shuffled": "yes"},
        {"shuffled": 1},
        {"enqueued_tokens": {"m": True}},
        {"enqueued_tokens": {"m": 0}},
        {"enqueued_tokens": {"m": -1}},
        {"enqueued_tokens": {1: 1}},
        {"enqueued_tokens": [("m", 1)]},
    ],
)
def test_a_course_is_looked_at_closely(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(given))):
        BatchCourse(**given)
