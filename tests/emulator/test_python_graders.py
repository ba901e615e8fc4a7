"""Python graders: run when that was asked for, in a process of their own with bounds; else it says how."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator
from openai_facade.testing.__main__ import _parser
from openai_facade.testing.grading.interpreter import Interpreter

from .conftest import TLS, Api
from .endpoints import KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RIGHT = """
import json
def grade(sample, item):
    print("this goes nowhere")
    return 0.75 if sample["output_text"] == item["wanted"] and json.loads("1") else 0
"""
PARSED = "def grade(sample, item): return sample['output_json']['n']"
SERVER, RUNTIME = "python_grader_server_error", "python_grader_runtime_error"


def grader(source: str) -> dict[str, Any]:
    return {"type": "python", "name": "code", "source": source}


def asked(source: str, sample: str = "x") -> dict[str, Any]:
    return {"grader": grader(source), "model_sample": sample, "item": {"wanted": "x"}}


@pytest.fixture(scope="module")
def running() -> Iterator[Emulator]:
    """A server that runs code; what is bounded is bounded closer than usual."""
    with Emulator(run_python_graders=True) as server:
        assert server.service.python is not None
        server.service.python = Interpreter(seconds=2.0, memory=256 * 1024 * 1024)
        yield server


@pytest.fixture
def grade(api: Api, fits: Callable[..., None]) -> Callable[..., Any]:
    """Grades an answer; what comes back fits the description."""

    def run(source: str, sample: str = "x") -> Any:
        found = api.post("/fine_tuning/alpha/graders/run", asked(source, sample))
        fits("POST /fine_tuning/alpha/graders/run", found)
        return found

    return run


def test_code_grades(grade: Callable[..., Any]) -> None:
    found = grade(RIGHT)
    assert (found["reward"], found["metadata"]["scores"]) == (0.75, {"code": 0.75})
    assert not any(found["metadata"]["errors"].values())
    assert grade(RIGHT, "y")["reward"] == 0
    assert grade(PARSED, '{"n": 0.5}')["reward"] == 0.5


BROKEN = [
    ("def grade(sample, item): return 1 / 0", RUNTIME, "ZeroDivisionError"),
    ("def grade(sample, item) return 1", RUNTIME, "SyntaxError"),
    ("def grade(sample, item): return 'high'", RUNTIME, "and not a finite number"),
    ("def grade(sample, item): return float('nan')", RUNTIME, "and not a finite number"),
    ("x = 1", RUNTIME, "defines no function 'grade(sample, item)'"),
    ("def grade(sample, item): return len('x' * 10 ** 10)", RUNTIME, "MemoryError"),
    ("import sys\ndef grade(sample, item): sys.exit(3)", RUNTIME, "SystemExit"),
    ("import os\ndef grade(sample, item): os._exit(3)", SERVER, "ProcessEnded"),
    ("import time\ndef grade(sample, item): time.sleep(60)", SERVER, "TimeoutError"),
    ("def grade(sample, item):\n    while True: pass", SERVER, "TimeoutError"),
]


@pytest.mark.parametrize(("source", "error", "words"), BROKEN)
def test_what_breaks_is_told_in_the_form_of_the_api(
    source: str, error: str, words: str, grade: Callable[..., Any]
) -> None:
    started = time.monotonic()
    found = grade(source)
    assert time.monotonic() - started < 10
    errors = found["metadata"]["errors"]
    assert found["reward"] == 0
    assert [name for name, value in errors.items() if value is True] == [error]
    place = {SERVER: "python_grader_server_error_type", RUNTIME: "python_grader_runtime_error_details"}[error]
    assert words in errors[place]


def test_code_sees_nothing_of_the_server(grade: Callable[..., Any]) -> None:
    os.environ["SECRET_OF_THE_TESTS"] = "1"
    try:
        source = "import os, sys\ndef grade(sample, item):\n    return {}"
        assert grade(source.format("'SECRET_OF_THE_TESTS' in os.environ"))["reward"] == 0
        assert grade(source.format("os.getcwd() in sys.path or '' in sys.path"))["reward"] == 0
        assert grade(source.format("float(sys.flags.isolated)"))["reward"] == 1
    finally:
        del os.environ["SECRET_OF_THE_TESTS"]


def test_what_the_code_started_is_ended_with_it(grade: Callable[..., Any], tmp_path: Any) -> None:
    beat = tmp_path / "beat"
    child = f"import time\nwhile True:\n    open({str(beat)!r}, 'a').write('x')\n    time.sleep(0.05)"
    source = f"import subprocess, sys, time\ndef grade(sample, item):\n    subprocess.Popen([sys.executable, '-c', {child!r}])\n    time.sleep(0.5)\n    return 1"  # noqa: E501
    assert grade(source)["reward"] == 1
    size = beat.stat().st_size
    assert size > 0
    time.sleep(0.3)
    assert beat.stat().st_size == size


def test_code_is_a_part_of_several_graders(api: Api) -> None:
    text = {"type": "string_check", "name": "t", "operation": "eq", "input": "{{sample.output_text}}", "reference": "x"}
    both = {"type": "multi", "name": "b", "graders": {"c": grader(RIGHT), "t": text}, "calculate_output": "c + t"}
    body = {"grader": both, "model_sample": "x", "item": {"wanted": "x"}}
    found = api.post("/fine_tuning/alpha/graders/run", body)
    assert (found["reward"], found["sub_rewards"]) == (1.75, {"c": 0.75, "t": 1.0})


def evaluated(api: Api) -> Any:
    criterion = {**grader(RIGHT), "pass_threshold": 0.7}
    config = {"type": "custom", "item_schema": {"type": "object"}}
    made = api.post("/evals", {"data_source_config": config, "testing_criteria": [criterion]})["id"]
    content = [{"item": {"wanted": "x"}, "sample": {"output_text": text}} for text in ("x", "y")]
    source = {"type": "jsonl", "source": {"type": "file_content", "content": content}}
    run = api.post(f"/evals/{made}/runs", {"data_source": source})["id"]
    api.get(f"/evals/{made}/runs/{run}")
    return api.get(f"/evals/{made}/runs/{run}")


def test_an_eval_grades_by_code(api: Api, fits: Callable[..., None]) -> None:
    found = evaluated(api)
    fits("GET /evals/{eval_id}/runs/{run_id}", found)
    assert (found["status"], found["result_counts"]["passed"], found["result_counts"]["failed"]) == ("completed", 1, 1)


def test_nothing_is_run_unless_it_was_asked_for(fits: Callable[..., None], tmp_path: Any) -> None:
    mark = tmp_path / "mark"
    source = f"open({str(mark)!r}, 'w')\ndef grade(sample, item): return 1"
    with Emulator() as server, httpx.Client(base_url=server.base_url, headers=KEY, verify=TLS) as http:
        api = Api(http)
        found = api.post("/fine_tuning/alpha/graders/run", asked(source))
        fits("POST /fine_tuning/alpha/graders/run", found)
        errors = found["metadata"]["errors"]
        assert (found["reward"], errors[SERVER], errors[RUNTIME]) == (0, True, False)
        assert "--run-python-graders" in errors["python_grader_server_error_type"]
        run = evaluated(api)
        fits("GET /evals/{eval_id}/runs/{run_id}", run)
        assert (run["status"], run["error"]["code"]) == ("failed", "python_graders_off")
        assert "--run-python-graders" in run["error"]["message"]
    assert not mark.exists()


def test_the_command_line_can_ask_for_it() -> None:
    assert _parser().parse_args(["--run-python-graders"]).run_python_graders is True
    assert _parser().parse_args([]).run_python_graders is False
