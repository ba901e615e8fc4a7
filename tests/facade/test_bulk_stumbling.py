"""Mistakes that are easily made with bulk runs, and what is said of them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from inspect import signature
from typing import TYPE_CHECKING

import pytest
from openai_facade.errors import BulkFileError, BulkRequestError

from .bulk_runs import CHAT, asked, completion, failing, in_capitals, in_one_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .bulk_runs import Runs
    from .conftest import Caller, Scripted


@pytest.fixture
def runs(call: Caller, tmp_path: Path) -> Iterator[Runs]:
    yield from in_one_file(call, tmp_path)


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
    with pytest.raises(BulkRequestError, match="row 0 of .* field limit"):
        runs.rows(tmp_path / "rows.csv", "embeddings.create", template=template)
    assert csv.field_size_limit() == 10
