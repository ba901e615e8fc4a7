"""The engine `batch` is killed with -9 wherever it can be: the next process goes on, and each request is asked once."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import pytest
from bulk_batch_worker import JOBS, PARTS
from openai_facade.testing import BatchCourse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_facade.testing import Call

HERE = Path(__file__).parent
STEPS = 20
"""Durable steps of an undisturbed run: for each part three groups of jobs, five stages, three groups of answers…"""


class Workers:
    """A process that forks others, one for each run."""

    def __init__(self) -> None:
        code = f"import sys; sys.path.insert(0, {str(HERE)!r}); import bulk_batch_worker as w; w.main()"
        pipe = subprocess.PIPE
        self._process = subprocess.Popen([sys.executable, "-c", code], stdin=pipe, stdout=pipe, text=True)

    def start(self, file: Path, url: str, step: int = 0, when: str = "after") -> int:
        """Begin a run; gives its process."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{file} {url} {step} {when}\n")
        self._process.stdin.flush()
        self._said: dict[str, int] = {}
        return self._until("pid")

    def end(self) -> int:
        """Wait for its end; gives its exit code."""
        return self._until("ended")

    def finish(self, file: Path, url: str) -> int:
        """Do a run to its end; gives its durable steps."""
        self.start(file, url)
        assert self.end() == 0
        return self._said["steps"]

    def _until(self, what: str) -> int:
        assert self._process.stdout is not None
        while what not in self._said:
            name, number = self._process.stdout.readline().split()
            self._said[name] = int(number)
        return self._said[what]

    def close(self) -> None:
        self._process.communicate(timeout=30)


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers()
    yield made
    made.close()


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
def undisturbed(running: Any, workers: Workers, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The table of a run that nobody kills."""
    running.reset()
    running.handle("POST /chat/completions")(_answer)
    file = tmp_path_factory.mktemp("undisturbed") / "run.sqlite"
    assert workers.finish(file, running.base_url) >= STEPS
    running.reset()
    rows = table(file)
    assert all(answer is not None and error is None and cost for answer, error, _, _, cost, _ in rows)
    return rows


def _answer(call: Call) -> Any:
    return {**call.regular(), "id": "chatcmpl-x", "created": 1}  # type: ignore[dict-item]


def same(undisturbed: Any, file: Path, billed: Counter[str]) -> None:
    """The table is that of a run which nobody killed, and each request was asked once."""
    assert billed == Counter(arguments["messages"][0]["content"] for arguments in JOBS)  # type: ignore[index]
    assert table(file) == undisturbed
    with sqlite3.connect(file) as connection:
        assert connection.execute("select key from run where key like 'note:%'").fetchall() == []
    connection.close()


def table(file: Path) -> list[Any]:
    """Answers, errors, tokens and costs in order."""
    connection = sqlite3.connect(file)
    columns = "answer, error, input_tokens, output_tokens, cost, attempts"
    found = connection.execute(f'select {columns} from results order by "index"').fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_killed_at_a_durable_step(
    step: int, when: str, workers: Workers, emulator: Any, billed: Counter[str], undisturbed: Any, tmp_path: Path
) -> None:
    file = tmp_path / "run.sqlite"
    workers.start(file, emulator.base_url, step, when)
    assert workers.end() == -signal.SIGKILL
    workers.finish(file, emulator.base_url)
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
    where: str, number: int, workers: Workers, emulator: Any, billed: Counter[str], undisturbed: Any, tmp_path: Path
) -> None:
    file = tmp_path / "run.sqlite"
    emulator.batches = BatchCourse(lines_per_second=100)
    victim: SimpleQueue[int] = SimpleQueue()
    came = 0

    @emulator.handle(where)
    def kill(call: Call) -> Any:
        nonlocal came
        came += 1
        answer = call.regular()
        if came == number:
            os.kill(victim.get(timeout=10), signal.SIGKILL)
        return answer

    victim.put(workers.start(file, emulator.base_url))
    assert workers.end() == -signal.SIGKILL
    workers.finish(file, emulator.base_url)
    assert len(emulator.requests.to("POST /batches")) == PARTS
    same(undisturbed, file, billed)


def test_killed_again_and_again(
    workers: Workers, emulator: Any, billed: Counter[str], undisturbed: Any, tmp_path: Path
) -> None:
    file = tmp_path / "run.sqlite"
    for step in range(3, 12):
        workers.start(file, emulator.base_url, step)
        if workers.end() == 0:
            break
    workers.finish(file, emulator.base_url)
    same(undisturbed, file, billed)
