"""Python graders of all kinds of style, how long all of them may hold the server up, and what is kept of them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator
from openai_facade.testing.batching import BatchCourse
from openai_facade.testing.grading.interpreter import Broke, Interpreter, Stopped

from .conftest import TLS, Api
from .endpoints import KEY
from .test_batch_course import begun, line, names

if TYPE_CHECKING:
    from pathlib import Path

DATACLASS = (
    "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int = 1\ndef grade(sample, item): return A().x"
)
ANNOTATED = "def f(x: int): pass\ndef grade(sample, item): return float(f.__annotations__['x'] is int)"
PICKLED = "import pickle\nclass A: pass\ndef grade(sample, item): return type(pickle.loads(pickle.dumps(A()))) is A"
NUMBER = "class N:\n    def __float__(self): return 0.5\ndef grade(sample, item): return N()"
DECIMAL = "from decimal import Decimal\ndef grade(sample, item): return Decimal('0.5')"
FOREVER = "def grade(sample, item):\n    while True: pass"


@pytest.mark.parametrize(
    ("source", "score"), [(DATACLASS, 1), (ANNOTATED, 1), (PICKLED, 1), (NUMBER, 0.5), (DECIMAL, 0.5)]
)
def test_code_is_run_as_a_module_of_its_own(source: str, score: float) -> None:
    assert Interpreter().score(source, {}, {}) == score


@pytest.mark.parametrize("given", ["'1'", "b'1'", "float('inf')", "10 ** 400", "None", "1j", "[1]"])
def test_what_is_no_finite_number_is_no_grade(given: str) -> None:
    with pytest.raises(Broke, match="and not a finite number"):
        Interpreter().score(f"def grade(sample, item): return {given}", {}, {})


def test_what_an_interpreter_needs_to_start_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    source = "import os\ndef grade(sample, item): return sum(name in os.environ for name in item)"
    needed = ["SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"]
    for name in (*needed, "OPENAI_API_KEY"):
        monkeypatch.setenv(name, "/nowhere")
    assert Interpreter().score(source, {}, [*needed, "OPENAI_API_KEY", "HOME"]) == len(needed)
    for name in needed:
        monkeypatch.delenv(name)
    assert Interpreter().score(source, {}, needed) == 0


def test_all_code_of_a_run_shares_its_seconds() -> None:
    python = Interpreter(seconds=5).within(0.5)
    started = time.monotonic()
    for _ in range(5):
        with pytest.raises(Stopped, match="TimeoutError"):
            python.score(FOREVER, {}, {})
    assert time.monotonic() - started < 3


def run_of(api: Api, criteria: list[dict[str, Any]], items: int) -> str:
    """The path of a run, which has been looked at once."""
    config = {"type": "custom", "item_schema": {"type": "object"}}
    made = api.post("/evals", {"data_source_config": config, "testing_criteria": criteria})["id"]
    content = [{"item": {"n": number}, "sample": {"output_text": "x"}} for number in range(items)]
    source = {"type": "jsonl", "source": {"type": "file_content", "content": content}}
    path = f"/evals/{made}/runs/{api.post(f'/evals/{made}/runs', {'data_source': source})['id']}"
    api.get(path)
    return path


def code(source: str) -> dict[str, Any]:
    return {"type": "python", "name": "code", "source": source}


def test_slow_graders_hold_the_server_up_once(monkeypatch: pytest.MonkeyPatch, fits: Any) -> None:
    monkeypatch.setattr("openai_facade.testing.routes.evals.TOGETHER", 1.0)
    with (
        Emulator(run_python_graders=True) as server,
        httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS, timeout=60) as http,
    ):
        api = Api(http)
        path = run_of(api, [code(FOREVER)], 4)
        started = time.monotonic()
        run = api.get(path)
        assert time.monotonic() - started < 4, "each of them has 5 seconds by itself"
        fits("GET /evals/{eval_id}/runs/{run_id}", run)
        assert run["result_counts"] == {"total": 4, "errored": 4, "failed": 0, "passed": 0}
        items = api.get(f"{path}/output_items")
        fits("GET /evals/{id}/runs/{id}/output_items", items)
        told = {"code": "python_grader_server_error", "message": "TimeoutError"}
        assert [(one["status"], one["results"][0]["sample"]["error"]) for one in items["data"]] == [("error", told)] * 4


def test_errors_are_told_from_failures(fits: Any) -> None:
    source = "def grade(sample, item): return [1, 0, 'x'][item['n']]"
    with (
        Emulator(run_python_graders=True) as server,
        httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http,
    ):
        api = Api(http)
        path = run_of(api, [code(source)], 3)
        run = api.get(path)
        assert run["result_counts"] == {"total": 3, "errored": 1, "failed": 1, "passed": 1}
        items = api.get(f"{path}/output_items")["data"]
        assert [one["status"] for one in items] == ["pass", "fail", "error"]
        assert "not a finite number" in items[2]["results"][0]["sample"]["error"]["message"]
        assert "sample" not in items[0]["results"][0]


def test_a_server_that_starts_again_runs_no_code_again(tmp_path: Path) -> None:
    data, mark = tmp_path / "state.db", tmp_path / "mark"
    source = f"def grade(sample, item):\n    open({str(mark)!r}, 'a').write('x')\n    return [1, 0, None][item['n']]"
    with (
        Emulator(data=data, run_python_graders=True) as server,
        httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http,
    ):
        api = Api(http)
        body = {"grader": code(source), "model_sample": "a", "item": {"n": 0}}
        api.post("/fine_tuning/alpha/graders/run", body)
        path = run_of(api, [code(source)], 3)
        told = api.get(path)["result_counts"], api.get(f"{path}/output_items")
    ran = mark.read_text()
    assert ran == "x" * 4
    for armed in (True, False):
        with (
            Emulator(data=data, run_python_graders=armed) as server,
            httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http,
        ):
            again = Api(http)
            assert (again.get(path)["result_counts"], again.get(f"{path}/output_items")) == told
            assert (server.service.python is not None) is armed
    assert mark.read_text() == ran


def test_a_server_that_starts_again_has_batches_as_they_went(tmp_path: Path) -> None:
    data = tmp_path / "state.db"
    courses = (BatchCourse(loses=2), BatchCourse(), BatchCourse(shuffled=True, lines_per_second=1000))
    told = []
    with Emulator(data=data) as server, httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http:
        for course in courses:
            server.batches = course
            path = begun(http, Api(http), [line(f"l{number}") for number in range(6)])
            while (batch := http.get(path).json())["status"] != "completed":
                time.sleep(0.01)
            told.append((path, batch, names(http, batch["output_file_id"])))
    assert [len(found) for _, _, found in told] == [4, 6, 6]
    with Emulator(data=data) as server, httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http:
        assert server.batches == BatchCourse()
        for path, batch, found in told:
            assert http.get(path).json() == batch
            assert names(http, batch["output_file_id"]) == found
