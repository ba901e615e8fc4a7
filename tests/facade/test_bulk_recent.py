"""Rows that are handed over in memory say what the file says, and take no more room than they are given."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import bulk
from openai_facade.bulk import recent as recent_rows
from openai_facade.bulk.asking import Request
from openai_facade.bulk.engines import local
from openai_facade.bulk.recent import Recent
from openai_facade.bulk.schema import RESULTS, StoredRequest
from openai_facade.bulk.store import Store

from .bulk_runs import CHAT, asked, failing, in_capitals, stored_outcome, stored_requests

if TYPE_CHECKING:
    from openai_facade.bulk.rows import Row

    from .bulk_runs import Runs
    from .conftest import Scripted


def values(row: Row[Any, Any]) -> tuple[Any, ...]:
    return row._values


def test_rows_on_the_way_are_those_of_the_file(runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain ones, failed ones, ones tried again, ones with an id, and ones that are asked in the place of others."""
    scripted.answer = failing(scripted, status=500, times=40)
    runs.call.options(max_retries=0)
    handed_over: list[int] = []
    original = Recent.ready

    def ready(self: Recent, first: int) -> Any:
        rows = original(self, first)
        handed_over.append(len(rows or ()))
        return rows

    monkeypatch.setattr(Recent, "ready", ready)
    monkeypatch.setattr(local, "GROUP", 8)
    plain, odd = [asked(f"n{number}") for number in range(80)], [asked(f"bad {number % 7}") for number in range(30)]
    odd += [asked("n1"), asked("n2"), Request(asked("e"), "chat.completions.create")]
    mixed = [*plain[60:], *odd]
    random.Random(7).shuffle(mixed)
    requests = [*plain[:60], *mixed, *(Request(asked(f"i{number}"), id=f"id-{number}") for number in range(20))]
    rows = runs.rows(requests, unique=True, concurrency=8)
    assert [row.index for row in rows] == list(range(len(requests)))
    with bulk.open(runs.path) as table:
        assert [values(row) for row in rows] == [values(row) for row in table]
    assert sum(handed_over) > 5, "some came from memory"
    assert sum(handed_over) < len(requests), "and some did not"


def test_all_plain_rows_of_a_reader_that_keeps_up_come_from_memory(
    runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_capitals(scripted)
    read: list[int] = []
    page = bulk.Table._page

    def reading(self: Any, where: str, first: int, most: int) -> Any:
        rows = page(self, where, first, most)
        read.append(len(rows))
        return rows

    monkeypatch.setattr(bulk.Table, "_page", reading)
    rows = runs.rows(asked(number) for number in range(300))
    assert [row.text for row in rows] == [str(number) for number in range(300)]
    assert sum(read) < 200, "the first ones at most: they may be there before anybody asks"


# --- what it holds ---------------------------------------------------------------------------------------------------


def test_nothing_is_remembered_before_somebody_reads() -> None:
    rows = Recent(CHAT)
    rows.ask(stored_requests(0))
    rows.answer([stored_outcome(0)])
    assert rows.ready(0) is None


def test_rows_come_in_their_order_up_to_the_first_that_is_not_done() -> None:
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(stored_requests(*range(5)))
    rows.answer([stored_outcome(1), stored_outcome(0), stored_outcome(3)])
    found = rows.ready(0)
    assert found is not None
    assert [row[0] for row in found] == [0, 1]
    assert dict(zip(RESULTS, found[0], strict=True)) == {
        "index": 0,
        "id": None,
        "operation": CHAT,
        "arguments": "{}",
        "state": "answered",
        "answer": "{}",
        "content_type": None,
        "error": None,
        "request_id": "req",
        "seconds": 0.5,
        "input_tokens": 3,
        "output_tokens": 4,
        "cost": 0.25,
        "attempts": 0,
        "same_as": None,
    }
    assert rows.ready(2) == [], "it is known that this one is under way"
    rows.answer([stored_outcome(2)])
    assert [row[0] for row in rows.ready(2) or ()] == [2, 3]
    assert rows.ready(5) is None


@pytest.mark.parametrize(
    "odd", [{"operation": "embeddings.create"}, {"id": "x"}, {"same_as": 0}], ids=["operation", "id", "equal"]
)
def test_what_is_not_plain_is_left_to_the_file(odd: dict[str, Any]) -> None:
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(stored_requests(0) + stored_requests(1, **odd) + stored_requests(2))
    rows.answer([stored_outcome(0), stored_outcome(1), stored_outcome(2)])
    assert [row[0] for row in rows.ready(0) or ()] == [0]
    assert rows.ready(1) is None
    assert [row[0] for row in rows.ready(2) or ()] == [2]


def test_failures_and_second_attempts_are_left_to_the_file() -> None:
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(stored_requests(0, 1, 2))
    rows.answer([stored_outcome(0, error="{}")])
    rows.forget([1])
    rows.answer([stored_outcome(1), stored_outcome(2)])
    assert rows.ready(0) is None
    assert rows.ready(1) is None
    assert [row[0] for row in rows.ready(2) or ()] == [2]


def test_no_more_is_held_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent_rows, "_ROOM", 100)
    monkeypatch.setattr(recent_rows, "_BYTES", 1200)
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(stored_requests(*range(300)))
    rows.answer([stored_outcome(place, "x" * 50) for place in range(300)])
    assert len(rows._asked) <= 100
    assert 20 <= len(rows._answered) <= 24, "what is dropped makes room for a few more"
    assert len(rows.ready(0) or ()) == 20
    assert rows.ready(20) is None, "there was no room for it"
    assert rows.ready(300) is None, "and who reads further on has read these"
    assert not rows._asked
    assert not rows._answered
    rows.ask(stored_requests(300))
    rows.answer([stored_outcome(300, "y" * 1100)])
    assert len(rows.ready(300) or ()) == 1, "all room is free again"
    assert not rows._bytes


def test_long_requests_are_not_remembered_for_a_slow_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent_rows, "_BYTES", 1000)
    rows = Recent(CHAT)
    rows.begin()
    rows.ask([value for place in range(5) for value in StoredRequest(place, CHAT, "x" * 300, b"")])
    assert list(rows._asked) == [0, 1, 2]


def test_an_outcome_that_comes_twice_takes_room_once() -> None:
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(stored_requests(0))
    rows.answer([stored_outcome(0, "x" * 10)])
    rows.answer([stored_outcome(0, "y" * 20)])
    assert len(rows.ready(0) or ()) == 1
    assert not rows._bytes


def test_what_a_failing_commit_left_is_handed_out_in_the_end(
    runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of the run commits once more: the rows of that group are in the file, and the reader gets them."""
    in_capitals(scripted)
    monkeypatch.setattr(local, "GROUP", 3)
    commit, calls = Store.commit, 0

    def failing_once(self: Store) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise OSError("no room")
        commit(self)

    monkeypatch.setattr(Store, "commit", failing_once)
    run = runs.map((asked(number) for number in range(30)), concurrency=3)
    rows: list[Any] = []
    with pytest.raises(OSError, match="no room"):
        rows.extend(row for row in runs.call.each(run))
    with bulk.open(runs.path) as table:
        assert [row.index for row in rows] == list(range(table.count("answered")))
    assert rows
