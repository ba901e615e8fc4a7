"""The engine `batch` is killed with -9 wherever it can be: the next process goes on, and each request is asked once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from bulk_batch_worker import JOBS, PARTS
from bulk_work import PlainWork
from openai_facade.testing import BatchCourse

if TYPE_CHECKING:
    from openai_facade.testing import Call

HERE = Path(__file__).parent
STEPS = 20
"""Durable steps of an undisturbed run: for each part three groups of jobs, five stages, three groups of answers…"""


def started(file: Path, url: str, step: int = 0, when: str = "after") -> subprocess.Popen[str]:
    code = f"import sys; sys.path.insert(0, {str(HERE)!r}); import bulk_batch_worker as w; w.main(*sys.argv[1:])"
    command = [sys.executable, "-c", code, str(file), url, str(step), when]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> str:
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return said


@pytest.fixture
def billed(undisturbed: Any, emulator: Any) -> Counter[str]:
    """How often the model was asked each request."""
    texts: Counter[str] = Counter()

    @emulator.handle("POST /chat/completions")
    def count(call: Call) -> Any:
        texts[call.body["messages"][0]["content"]] += 1
        return _answer(call)

    return texts


@pytest.fixture(scope="module")
def undisturbed(running: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The table of a run that nobody kills."""
    running.reset()
    running.handle("POST /chat/completions")(_answer)
    file = tmp_path_factory.mktemp("undisturbed") / "run.sqlite"
    assert int(finished(started(file, running.base_url))) >= STEPS
    running.reset()
    table = PlainWork(file).table()
    assert all(answer is not None and error is None for answer, error in table)
    return table


def _answer(call: Call) -> Any:
    return {**call.regular(), "id": "chatcmpl-x", "created": 1}  # type: ignore[dict-item]


def same(undisturbed: Any, file: Path, billed: Counter[str]) -> None:
    """The table is that of a run which nobody killed, and each request was asked once."""
    assert billed == Counter(arguments["messages"][0]["content"] for _, arguments in JOBS)  # type: ignore[index]
    assert PlainWork(file).table() == undisturbed


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_killed_at_a_durable_step(
    step: int, when: str, emulator: Any, billed: Counter[str], undisturbed: Any, tmp_path: Path
) -> None:
    file = tmp_path / "run.sqlite"
    first = started(file, emulator.base_url, step, when)
    first.communicate(timeout=60)
    assert first.returncode == -signal.SIGKILL
    finished(started(file, emulator.base_url))
    same(undisturbed, file, billed)


@pytest.mark.parametrize(
    ("where", "number"),
    [
        ("POST /files", 1),
        ("POST /files", PARTS),
        ("POST /batches", 1),
        ("POST /batches", PARTS),
        ("GET /batches/{batch_id}", 3),
        ("GET /files/{file_id}/content", 1),
    ],
)
def test_killed_before_it_sees_an_answer(
    where: str, number: int, emulator: Any, billed: Counter[str], undisturbed: Any, tmp_path: Path
) -> None:
    file = tmp_path / "run.sqlite"
    emulator.batches = BatchCourse(lines_per_second=100)
    victim: list[subprocess.Popen[str]] = []
    came = 0

    @emulator.handle(where)
    def kill(call: Call) -> Any:
        nonlocal came
        came += 1
        answer = call.regular()
        if came == number:
            os.kill(victim[0].pid, signal.SIGKILL)
        return answer

    victim.append(started(file, emulator.base_url))
    victim[0].communicate(timeout=60)
    assert victim[0].returncode == -signal.SIGKILL
    finished(started(file, emulator.base_url))
    assert len(emulator.requests.to("POST /batches")) == PARTS
    same(undisturbed, file, billed)


def test_killed_again_and_again(emulator: Any, billed: Counter[str], undisturbed: Any, tmp_path: Path) -> None:
    file = tmp_path / "run.sqlite"
    for step in range(3, 12):
        killed = started(file, emulator.base_url, step)
        killed.communicate(timeout=60)
        if killed.returncode == 0:
            break
    finished(started(file, emulator.base_url))
    same(undisturbed, file, billed)
