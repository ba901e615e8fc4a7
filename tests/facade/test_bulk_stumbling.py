"""Mistakes that are easily made with bulk runs, and what is said of them."""

from __future__ import annotations

import csv
import errno
from dataclasses import dataclass
from inspect import signature
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import bulk
from openai_facade.bulk import lock
from openai_facade.errors import BulkFileError, BulkInUseError, BulkRequestError, BulkStopped

from .bulk_runs import CHAT, asked, completion, failing, in_capitals, said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .bulk_runs import Runs
    from .conftest import Scripted


# --- a file that is not there ----------------------------------------------------------------------------------------


def test_the_requests_of_a_file_that_is_not_there_are_an_error(runs: Runs, tmp_path: Path) -> None:
    with pytest.raises(BulkFileError, match=r"no file '.*run\.sqlite'"):
        runs.map(None)
    with pytest.raises(BulkFileError, match="no file"):
        runs.call.client.bulk.estimate(None, into=runs.path)
    assert list(tmp_path.iterdir()) == []


# --- estimates -------------------------------------------------------------------------------------------------------


def test_an_estimate_asks_as_little_as_the_run_would(runs: Runs, scripted: Scripted) -> None:
    """What has an error in the file is not asked again by `map`, and costs nothing more."""
    scripted.answer = failing(scripted)
    requests = [asked(text) for text in ("good", "bad", "bad")]
    runs.rows(requests)
    sent = len(scripted.requests)
    requests += [asked("bad"), asked("new")]
    estimate = runs.call.client.bulk.estimate(requests, CHAT, into=runs.path)
    assert (estimate.requests, estimate.answered, estimate.failed, estimate.asked) == (5, 1, 2, 2)
    assert "1 answered already, 2 failed before, 0 equal to others, 2 to be asked" in str(estimate)
    runs.rows(requests)
    assert len(scripted.requests) - sent == estimate.asked


def test_an_estimate_takes_a_type_as_the_run_does(runs: Runs, scripted: Scripted) -> None:
    @dataclass
    class Kind:
        kind: bool

    scripted.answer = lambda request: scripted.json(completion('{"kind": true}'))
    runs.rows([asked("a")], parse=Kind)
    estimate = runs.call.client.bulk.estimate([asked("a"), asked("b")], CHAT, parse=Kind, into=runs.path)
    assert (estimate.answered, estimate.asked) == (1, 1)
    assert "parse" in signature(runs.call.client.bulk.estimate).parameters  # for type checkers, too


# --- tables ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def usual_limit() -> Iterator[None]:
    """The limit of fields as it is in a new process."""
    before = csv.field_size_limit(131072)
    yield
    csv.field_size_limit(before)


def test_a_document_fits_into_a_field_of_a_table(
    runs: Runs, scripted: Scripted, tmp_path: Path, usual_limit: None
) -> None:
    in_capitals(scripted)
    (tmp_path / "long.csv").write_text("id,text\n1," + "x" * 200_000 + "\n")
    (row,) = runs.rows(tmp_path / "long.csv", template="{text}", model="m")
    assert row.text == "X" * 200_000


@pytest.mark.parametrize("template", ["{text}", None])
def test_a_row_that_cannot_be_read_is_named(
    runs: Runs, scripted: Scripted, tmp_path: Path, usual_limit: None, template: str | None
) -> None:
    """A quote in the wrong place, and a field that is longer than the user's own limit."""
    in_capitals(scripted)
    (tmp_path / "rows.csv").write_text('text\nfine\n"a"b\n')
    with pytest.raises(BulkRequestError, match=r"row 1 of '.*rows\.csv' \(to line 3\) cannot be read: ") as wrong:
        runs.rows(tmp_path / "rows.csv", "embeddings.create", template=template)
    assert wrong.value.index == 1
    csv.field_size_limit(10)
    (tmp_path / "rows.csv").write_text("text\n" + "x" * 20 + "\n")
    with pytest.raises(BulkRequestError, match=r"row 0 of .* field limit"):
        runs.rows(tmp_path / "rows.csv", "embeddings.create", template=template)
    assert csv.field_size_limit() == 10


# --- rows and lines --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("more", [{}, {"custom_id": "c"}])
def test_with_a_template_the_columns_of_a_batch_line_are_columns(
    runs: Runs, scripted: Scripted, more: dict[str, str]
) -> None:
    in_capitals(scripted)
    row = {"method": "get", "url": "/x", "body": "b", **more}
    (found,) = runs.rows([row], template="{method} {url} {body}", model="m")
    assert (found.text, found.id) == ("GET /X B", None)


# --- ids and places --------------------------------------------------------------------------------------------------


def with_id(text: str) -> bulk.Request:
    return bulk.Request(asked(text), id=text)


def test_requests_without_id_behind_new_ones_with_an_id_are_not_asked_twice(runs: Runs, scripted: Scripted) -> None:
    """Their place has become another one, so that nobody knows which of them they are."""
    in_capitals(scripted)
    runs.rows([with_id("a"), asked("x")])
    with pytest.raises(BulkFileError, match=r"request 2 has no id.*give all of them an id"):
        runs.rows([with_id("a"), with_id("b"), asked("x")])
    assert [said(request) for request in scripted.requests].count("x") == 1


def test_those_with_and_without_an_id_may_be_mixed_where_they_stay(runs: Runs, scripted: Scripted) -> None:
    in_capitals(scripted)
    runs.rows([with_id("a"), asked("x")])
    rows = runs.rows([with_id("a"), asked("x"), with_id("b"), asked("y")])
    assert [row.text for row in rows] == ["A", "X", "B", "Y"]
    rows = runs.rows([with_id("b"), asked("x"), with_id("a"), asked("y"), asked("z")])
    assert [row.text for row in rows] == ["A", "X", "B", "Y", "Z"]
    assert len(scripted.requests) == 5


# --- answers that say that nothing was made --------------------------------------------------------------------------

FAILED = {
    "id": "resp_1",
    "object": "response",
    "status": "failed",
    "error": {"code": "server_error", "message": "boom"},
    "output": [],
}


def test_a_response_that_failed_is_an_error_of_its_row(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(FAILED)
    (row,) = runs.rows([{"model": "m", "input": "a"}], "responses.create")
    assert (row.state, row.error.type, row.error.code, row.error.message) == (
        "failed",
        "APIError",
        "server_error",
        "boom",
    )
    assert b"resp_1" in row.content
    scripted.answer = lambda request: scripted.json({**FAILED, "status": "completed", "error": None})
    run = runs.call.run(runs.map(None, "responses.create").retry_failed())
    assert [row.state for row in runs.call.each(run)] == ["answered"]


def test_a_failed_response_that_is_looked_up_is_an_answer(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(FAILED)
    (row,) = runs.rows([{"response_id": "resp_1"}], "responses.retrieve")
    assert (row.state, row.answer.status) == ("answered", "failed")


def test_a_run_that_stops_at_such_an_error_says_which(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(FAILED)
    with pytest.raises(BulkStopped, match="request 0: APIError: boom"):
        runs.rows([{"model": "m", "input": "a"}], "responses.create", on_error="stop")


# --- locks -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [errno.EAGAIN, errno.EACCES, errno.EDEADLK])
def test_a_lock_that_another_has_is_one_in_use(runs: Runs, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(lock, "_take", _refusing(number))
    with pytest.raises(BulkInUseError, match="in use by another run"):
        runs.map([asked("a")])
    (runs.path.parent / "run.sqlite-lock").unlink()


@pytest.mark.parametrize("number", [errno.ENOTSUP, errno.ENOLCK, errno.EIO])
def test_a_place_without_locks_is_named_as_such(runs: Runs, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(lock, "_take", _refusing(number))
    with pytest.raises(BulkFileError, match=r"run\.sqlite cannot be locked.*disk of this machine"):
        runs.map([asked("a")])
    assert not runs.path.exists()
    (runs.path.parent / "run.sqlite-lock").unlink()


def _refusing(number: int) -> Any:
    def take(handle: int) -> None:
        raise OSError(number, "no lock")

    return take
