"""A process that is killed or interrupted in the middle of a bulk run leaves a file that the next one goes on from."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import bulk

if TYPE_CHECKING:
    from .conftest import Received, Scripted

COUNT = 1200
WORKER = Path(__file__).with_name("bulk_worker.py")


def said(request: Received) -> str:
    """What a call asked."""
    text: str = request.json()["messages"][0]["content"]
    return text


@pytest.fixture
def answering(scripted: Scripted) -> Scripted:
    """A server that takes a moment and repeats what was said."""

    def answer(request: Received) -> Any:
        message = {"role": "assistant", "content": said(request)}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        return [0.01, *scripted.json({"id": "c", "object": "chat.completion", "model": "m", "choices": [choice]})]

    scripted.answer = answer
    return scripted


def begun(url: str, path: Path, count: int = COUNT) -> subprocess.Popen[str]:
    """A process whose run has just begun."""
    process = subprocess.Popen(
        [sys.executable, "-W", "error", str(WORKER), url, str(path), str(count), "8"], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def answered(path: Path) -> set[str]:
    """What has an answer in a file."""
    with bulk.open(path) as table:
        return {row.arguments["messages"][0]["content"] for row in table if row.state == "answered"}


def finish(url: str, path: Path) -> None:
    """Do the rest."""
    process = begun(url, path)
    assert process.communicate(timeout=100)[0] == "done\n"
    assert process.returncode == 0


def texts(path: Path) -> list[tuple[int, str | None, str]]:
    """What a finished table says."""
    with bulk.open(path) as table:
        return [(row.index, row.text, row.state) for row in table]


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ten_kills_lose_nothing_and_pay_for_nothing_twice(answering: Scripted, tmp_path: Path) -> None:
    """No request is sent again whose answer was in the file at the moment of a kill."""
    path, undisturbed = tmp_path / "run.sqlite", tmp_path / "other.sqlite"
    moments = random.Random()
    kept: set[str] = set()
    kills = []
    for _ in range(10):
        del answering.requests[:]
        process = begun(answering.url, path)
        moment = moments.uniform(0.0, 0.4)
        time.sleep(moment)
        process.kill()
        process.communicate()
        time.sleep(0.05)  # what was sent before the kill arrives
        assert not {said(request) for request in answering.requests} & kept, kills
        before, kept = kept, answered(path)
        assert before <= kept, "what was kept stays"
        kills.append((round(moment, 3), len(kept)))
    assert kills[-1][1] > 0, kills
    del answering.requests[:]
    finish(answering.url, path)
    assert not {said(request) for request in answering.requests} & kept, kills
    finish(answering.url, undisturbed)
    assert texts(path) == texts(undisturbed) == [(n, f"number {n}", "answered") for n in range(COUNT)], kills
    assert [name.name for name in tmp_path.glob("*-lock")] == []


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_interrupt_ends_the_run_at_once_without_threads(answering: Scripted, tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    process = begun(answering.url, path)
    while len(answering.requests) < 50:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    sent = time.monotonic()
    assert process.communicate(timeout=20)[0] == "interrupted []\n"
    assert (process.returncode, time.monotonic() - sent < 10) == (0, True)
    kept = answered(path)
    assert kept
    del answering.requests[:]
    finish(answering.url, path)
    assert not {said(request) for request in answering.requests} & kept


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_second_process_is_refused(answering: Scripted, tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    first = begun(answering.url, path)
    second = subprocess.run(
        [sys.executable, str(WORKER), answering.url, str(path), str(COUNT), "8"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode != 0
    assert "BulkInUseError" in second.stderr
    with bulk.open(path) as table:  # reading is free
        assert len(table) >= 0
    first.kill()
    first.communicate()
    finish(answering.url, path)


FAILS = """
import sys
from bulk_worker import requests
from openai_facade import OpenAI

run = OpenAI(api_key="k", base_url=sys.argv[1]).bulk.map(
    requests(10**6), "chat.completions.create", into=sys.argv[2], concurrency=8, progress=False
)
for row in run:
    if row.index == 40:
        raise LookupError("of my own")
"""


def test_a_program_that_fails_in_the_loop_ends_at_once(answering: Scripted, tmp_path: Path) -> None:
    """The traceback keeps the loop alive, so that only the end of the process ends the run."""
    path = tmp_path / "run.sqlite"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FAILS, answering.url, str(path)],
        env={**os.environ, "PYTHONPATH": str(WORKER.parent)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.endswith("LookupError: of my own\n")
    assert done.stderr.count("Traceback") == 1
    sent = len(answering.requests)
    with bulk.open(path) as table:
        assert 40 < table.count("answered") <= sent < 2000
    assert not list(tmp_path.glob("*-lock"))


def test_the_file_is_whole_without_the_others_beside_it(answering: Scripted, tmp_path: Path) -> None:
    """What SQLite writes beside the file while a run is on is moved into it at the end."""
    finish(answering.url, tmp_path / "run.sqlite")
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes((tmp_path / "run.sqlite").read_bytes())
    assert len(texts(copy)) == COUNT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks here")
def test_a_fork_leaves_the_run_to_its_parent(answering: Scripted, tmp_path: Path) -> None:
    """A child neither frees the file when it ends, nor keeps it taken when it outlives the parent."""
    path = tmp_path / "run.sqlite"
    code = """
import os, sys, time
from bulk_worker import requests
from openai_facade import OpenAI

run = OpenAI(api_key="k", base_url=sys.argv[1]).bulk.map(requests(30), "chat.completions.create", into=sys.argv[2])
if os.fork() == 0:
    del run
    sys.exit(0)
os.wait()
assert os.path.exists(sys.argv[2] + "-lock")
assert len(list(run)) == 30
other = OpenAI(api_key="k", base_url=sys.argv[1]).bulk.map(requests(30), "chat.completions.create", into=sys.argv[2])
if os.fork() == 0:
    os.close(1), os.close(2)
    time.sleep(5)
    os._exit(0)
os._exit(0)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, answering.url, str(path)],
        env={**os.environ, "PYTHONPATH": str(WORKER.parent)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    begun(answering.url, path, 30).communicate(timeout=60)
