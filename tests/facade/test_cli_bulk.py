"""The command `bulk`, run as a process against the emulator and a server that refuses."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import bulk

from .test_cli import launch

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Scripted


@pytest.fixture
def reviews(tmp_path: Path) -> Path:
    """A table of three reviews."""
    file = tmp_path / "reviews.csv"
    file.write_text("stars,text\n5,good\n1,bad\n3,so so\n")
    return file


def test_a_table_is_asked_and_resumed(emulator: Any, reviews: Path, tmp_path: Path) -> None:
    emulator.say("yes").say("no").say("well")
    into, output = tmp_path / "run.sqlite", tmp_path / "answers.csv"
    command = ("bulk", str(reviews), "--template", "{stars}: {text}", "-m", "gpt-5", "--into", str(into))
    done = launch(*command, "--concurrency", "1", **emulator.environment)
    assert (done.returncode, done.stdout) == (0, "0\t-\tyes\n1\t-\tno\n2\t-\twell\n")
    assert "3 done, 0 errors, $" in done.stderr
    assert [request.json["input"] for request in emulator.requests] == ["5: good", "1: bad", "3: so so"]
    again = launch(*command, "--json", "-o", str(output), **emulator.environment)
    assert [json.loads(line)["state"] for line in again.stdout.splitlines()] == ["answered"] * 3
    with output.open(newline="") as file:
        assert [row["text"] for row in csv.DictReader(file)] == ["yes", "no", "well"]
    assert len(emulator.requests) == 3


def test_a_template_may_be_a_json_object(emulator: Any, reviews: Path, tmp_path: Path) -> None:
    template = json.dumps({"messages": [{"role": "user", "content": "{text}!"}], "max_tokens": 9})
    command = ("bulk", str(reviews), "--template", template, "-m", "m", "--into", str(tmp_path / "run.sqlite"))
    done = launch(*command, "--operation", "chat.completions.create", **emulator.environment)
    assert done.returncode == 0, done.stderr
    assert {request.json["messages"][0]["content"] for request in emulator.requests} == {"good!", "bad!", "so so!"}


def test_a_dry_run_sends_nothing(emulator: Any, reviews: Path, tmp_path: Path) -> None:
    into = tmp_path / "run.sqlite"
    command = ("bulk", str(reviews), "--template", "{text}", "-m", "gpt-5", "--into", str(into), "--dry-run")
    done = launch(*command, **emulator.environment)
    assert done.stdout.startswith("3 requests, 0 answered already")
    assert json.loads(launch(*command, "--json", **emulator.environment).stdout)["asked"] == 3
    assert (emulator.requests, into.exists()) == ([], False)


def test_what_is_wrong_is_said_before_anything_is_sent(emulator: Any, reviews: Path, tmp_path: Path) -> None:
    into = str(tmp_path / "run.sqlite")
    done = launch("bulk", str(reviews), "--template", "{title}", "--into", into, **emulator.environment)
    assert (done.returncode, "row 0 has no column 'title', only stars, text" in done.stderr) == (2, True)
    done = launch("bulk", "none.jsonl", "--into", into, **emulator.environment)
    assert (done.returncode, "'none.jsonl' is not there" in done.stderr) == (2, True)
    assert emulator.requests == []


def test_the_exit_code_tells_of_errors(scripted: Scripted, reviews: Path, tmp_path: Path) -> None:
    settings = {"OPENAI_API_KEY": "sk-secret", "OPENAI_BASE_URL": scripted.url}
    into = tmp_path / "run.sqlite"
    scripted.answer = lambda request: scripted.json({"error": {"message": "no good"}}, 400)
    command = ("bulk", str(reviews), "--template", "{text}", "-m", "m", "--into", str(into))
    done = launch(*command, **settings)
    assert (done.returncode, done.stdout.count("BadRequestError")) == (1, 3)
    with bulk.open(into) as table:
        assert len(list(table.failed)) == 3
    into.unlink()
    stopped = launch(*command, "--on-error", "stop", "--concurrency", "1", **settings)
    assert (stopped.returncode, "The run stopped at request 0" in stopped.stderr) == (6, True)
    assert "secret" not in done.stderr + stopped.stderr


@pytest.mark.parametrize(
    ("status", "code", "expected"), [(401, "invalid_api_key", 4), (401, None, 4), (429, "insufficient_quota", 5)]
)
def test_a_run_that_is_let_through_nowhere_exits_like_a_single_call(
    scripted: Scripted, reviews: Path, tmp_path: Path, status: int, code: str | None, expected: int
) -> None:
    """A script can tell a refused key and a used up quota from a run that is to be gone on with."""
    settings = {"OPENAI_API_KEY": "sk-secret", "OPENAI_BASE_URL": scripted.url}
    scripted.answer = lambda request: scripted.json({"error": {"message": "no", "code": code}}, status)
    into = str(tmp_path / "run.sqlite")
    done = launch("bulk", str(reviews), "--template", "{text}", "-m", "m", "--into", into, **settings)
    assert (done.returncode, "The run stopped at request" in done.stderr) == (expected, True)
    single = launch("respond", "hello", "-m", "m", "--max-retries", "0", **settings)
    assert single.returncode == expected


@pytest.mark.parametrize("name", ["out.txt", "none/out.csv", "out"])
def test_a_file_that_rows_cannot_be_written_to_is_refused_before_anything_is_sent(
    emulator: Any, reviews: Path, tmp_path: Path, name: str
) -> None:
    into = tmp_path / "run.sqlite"
    command = ("bulk", str(reviews), "--template", "{text}", "-m", "gpt-5", "--into", str(into))
    done = launch(*command, "-o", str(tmp_path / name), **emulator.environment)
    assert (done.returncode, name.split("/")[0] in done.stderr) == (2, True)
    assert (emulator.requests, into.exists()) == ([], False)
