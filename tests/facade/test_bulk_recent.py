"""Rows that are handed over in memory say what the file says, and take no more room than they are given."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import OpenAI, bulk
from openai_facade.bulk import arguments as stored_arguments
from openai_facade.bulk import pulling
from openai_facade.bulk import recent as recent_rows
from openai_facade.bulk import store as bulk_store
from openai_facade.bulk.asking import Request
from openai_facade.bulk.engines import local
from openai_facade.bulk.engines.engine import Job
from openai_facade.bulk.ledger import Ledger
from openai_facade.bulk.recent import Recent
from openai_facade.bulk.schema import RESULTS, StoredOutcome, StoredRequest
from openai_facade.bulk.store import Store

from .bulk_runs import CHAT, asked, failing, in_capitals, in_one_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openai_facade.bulk.rows import Row

    from .bulk_runs import Runs
    from .conftest import Caller, Scripted


@pytest.fixture
def runs(call: Caller, tmp_path: Path) -> Iterator[Runs]:
    yield from in_one_file(call, tmp_path)


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


def requests(*places: int, operation: str = CHAT, id: str | None = None, same_as: int | None = None) -> list[Any]:
    rows = [StoredRequest(place, operation, "{}", b"", id, same_as) for place in places]
    return [value for row in rows for value in row]


def outcome(place: int, answer: str = "{}", error: str | None = None) -> StoredOutcome:
    return StoredOutcome(place, answer, None, error, "req", 0.5, 3, 4, 0.25)


def test_nothing_is_remembered_before_somebody_reads() -> None:
    rows = Recent(CHAT)
    rows.ask(requests(0))
    rows.answer([outcome(0)])
    assert rows.ready(0) is None


def test_rows_come_in_their_order_up_to_the_first_that_is_not_done() -> None:
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(requests(*range(5)))
    rows.answer([outcome(1), outcome(0), outcome(3)])
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
    rows.answer([outcome(2)])
    assert [row[0] for row in rows.ready(2) or ()] == [2, 3]
    assert rows.ready(5) is None


@pytest.mark.parametrize(
    "odd", [{"operation": "embeddings.create"}, {"id": "x"}, {"same_as": 0}], ids=["operation", "id", "equal"]
)
def test_what_is_not_plain_is_left_to_the_file(odd: dict[str, Any]) -> None:
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(requests(0) + requests(1, **odd) + requests(2))
    rows.answer([outcome(0), outcome(1), outcome(2)])
    assert [row[0] for row in rows.ready(0) or ()] == [0]
    assert rows.ready(1) is None
    assert [row[0] for row in rows.ready(2) or ()] == [2]


def test_failures_and_second_attempts_are_left_to_the_file() -> None:
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(requests(0, 1, 2))
    rows.answer([outcome(0, error="{}")])
    rows.forget([1])
    rows.answer([outcome(1), outcome(2)])
    assert rows.ready(0) is None
    assert rows.ready(1) is None
    assert [row[0] for row in rows.ready(2) or ()] == [2]


def test_no_more_is_held_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent_rows, "_ROOM", 100)
    monkeypatch.setattr(recent_rows, "_BYTES", 1200)
    rows = Recent(CHAT)
    rows.begin()
    rows.ask(requests(*range(300)))
    rows.answer([outcome(place, "x" * 50) for place in range(300)])
    assert len(rows._asked) <= 100
    assert 20 <= len(rows._answered) <= 24, "what is dropped makes room for a few more"
    assert len(rows.ready(0) or ()) == 20
    assert rows.ready(20) is None, "there was no room for it"
    assert rows.ready(300) is None, "and who reads further on has read these"
    assert not rows._asked
    assert not rows._answered
    rows.ask(requests(300))
    rows.answer([outcome(300, "y" * 1100)])
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
    rows.ask(requests(0))
    rows.answer([outcome(0, "x" * 10)])
    rows.answer([outcome(0, "y" * 20)])
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


# --- keeping answers in the event loop itself ------------------------------------------------------------------------


def test_a_long_log_is_moved_into_the_file_in_a_thread(
    runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_capitals(scripted)
    monkeypatch.setattr(bulk_store, "LONGEST_LOG", 60_000)
    names: dict[bool, list[str]] = {True: [], False: []}
    commit = Store.commit

    def committing(self: Store) -> None:
        if self._connection.in_transaction:
            names[self.heavy].append(threading.current_thread().name)
        commit(self)

    monkeypatch.setattr(Store, "commit", committing)
    monkeypatch.setattr(local, "GROUP", 16)
    runs.rows(asked(f"n{number}" * 20) for number in range(400))
    assert len(names[True]) >= 2
    assert set(names[True][:-1]) == {"openai-facade-bulk-store"}, "the last one may be that of the end"
    assert {"MainThread", "openai-facade-bulk"} & set(names[False])
    with bulk.open(runs.path) as table:
        assert table.count("answered") == 400


def test_the_log_does_not_grow_beyond_what_it_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_store, "LONGEST_LOG", 100_000)
    store = Store(tmp_path / "run.sqlite")
    log, longest = tmp_path / "run.sqlite-wal", 0
    for place in range(400):
        store.add(requests(place))
        store.finish(list(outcome(place, "x" * 2000)))
        store.commit()
        longest = max(longest, log.stat().st_size)
    assert longest < 250_000
    assert (tmp_path / "run.sqlite").stat().st_size > 400 * 2000 * 0.8
    store.close()


def test_the_log_is_found_behind_a_link_and_from_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_store, "LONGEST_LOG", 10_000)
    there, here = tmp_path / "there", tmp_path / "here"
    there.mkdir()
    here.mkdir()
    (here / "run.sqlite").symlink_to(there / "real.sqlite")
    monkeypatch.chdir(here)
    store = Store("run.sqlite")
    monkeypatch.chdir(tmp_path)
    assert not store.heavy
    store.add(requests(0))
    store.finish(list(outcome(0, "x" * 20_000)))
    store.commit()
    assert store.heavy
    store.close()


def test_the_log_is_moved_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_store, "LONGEST_LOG", 10_000)
    store = Store(tmp_path / "run.sqlite")
    heavy: list[bool] = []
    for place in range(4):
        store.finish(list(outcome(place, "x" * (20_000 if place == 0 else 10))))
        store.commit()
        heavy.append(store.heavy)
    assert heavy == [True, False, False, False]
    store.close()


def test_a_log_that_cannot_be_moved_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path / "run.sqlite")
    real = store._connection

    class Full:
        in_transaction = True

        def execute(self, sql: str, *values: Any) -> Any:
            if "wal_checkpoint" in sql:
                raise sqlite3.OperationalError("disk I/O error")
            return real.execute(sql, *values)

    store.finish(list(outcome(0)))
    store.heavy = True
    monkeypatch.setattr(store, "_connection", Full())
    store.commit()
    monkeypatch.undo()
    assert not real.in_transaction
    store.close()


def test_somebody_who_writes_is_not_waited_for_in_the_loop(tmp_path: Path) -> None:
    store = Store(tmp_path / "run.sqlite")
    other = sqlite3.connect(tmp_path / "run.sqlite", isolation_level=None)
    other.execute("begin immediate")
    began = time.monotonic()
    assert not store.begin_at_once()
    assert time.monotonic() - began < 5
    other.execute("rollback")
    assert store.begin_at_once()
    assert store._connection.execute("pragma busy_timeout").fetchone() == (30_000,)
    store.finish(list(outcome(0)))
    store.commit()
    store.heavy = True
    assert not store.begin_at_once(), "the next commit waits for the disk"
    other.close()
    store.close()


def test_rows_fit_into_the_statements_of_an_old_sqlite(tmp_path: Path) -> None:
    store = Store(tmp_path / "run.sqlite")
    store._connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
    rows = [outcome(place, error="{}" if place % 2 else None) for place in range(700)]
    store.finish([value for row in rows for value in row])
    store.commit()
    assert store._connection.execute("select count(*), count(error) from outcomes").fetchone() == (700, 350)
    store.close()


def test_a_progress_function_may_begin_a_loop_of_its_own(scripted: Scripted, tmp_path: Path) -> None:
    in_capitals(scripted)
    told: list[int] = []

    async def note(done: int) -> None:
        told.append(done)

    with OpenAI(api_key="k", base_url=scripted.url) as client:
        given = [asked(number) for number in range(20)]
        client.bulk.map(
            given, CHAT, into=tmp_path / "run.sqlite", progress=lambda progress: asyncio.run(note(progress.done))
        ).wait()
    assert told[-1] == 20


def test_no_more_is_taken_ahead_than_a_group(runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    in_capitals(scripted)
    monkeypatch.setattr(local, "GROUP", 4)
    taken: list[int] = []
    take = Ledger.take

    def taking(self: Ledger, most: int) -> Any:
        taken.append(most)
        return take(self, most)

    def recording(self: Ledger, outcomes: Any) -> None:
        time.sleep(0.05)
        record(self, outcomes)

    record = Ledger.record
    monkeypatch.setattr(Ledger, "take", taking)
    monkeypatch.setattr(Ledger, "can_record", lambda self: False)
    monkeypatch.setattr(Ledger, "record", recording)
    runs.rows([asked(number) for number in range(200)], concurrency=2)
    assert max(taken) <= 4


def test_reading_a_list_gives_way_to_sending(runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where items are long, the first is under way before the last is read."""
    in_capitals(scripted)
    monkeypatch.setattr(pulling, "_A_WHILE", -1.0)
    order: list[str] = []
    stored, arguments = stored_arguments.stored, Job.arguments.fget
    assert arguments is not None

    def storing(*given: Any) -> Any:
        order.append("read")
        return stored(*given)

    def sending(self: Job) -> Any:
        order.append("sent")
        return arguments(self)

    monkeypatch.setattr(stored_arguments, "stored", storing)
    monkeypatch.setattr(Job, "arguments", property(sending))
    runs.rows([asked(number) for number in range(40)], concurrency=40)
    assert order.index("sent") < 5


def test_a_slow_disk_does_not_hold_up_the_event_loop(
    runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_capitals(scripted)
    monkeypatch.setattr(local, "GROUP", 8)
    monkeypatch.setattr(local, "_LONG", -1.0)  # as if each took long
    names: list[str] = []
    finish = Store.finish

    def finishing(self: Store, outcomes: list[Any]) -> None:
        names.append(threading.current_thread().name)
        finish(self, outcomes)

    monkeypatch.setattr(Store, "finish", finishing)
    runs.rows([asked(number) for number in range(160)], concurrency=8)
    in_thread = [name == "openai-facade-bulk-store" for name in names]
    assert in_thread[: local._PATIENCE] == [False] * local._PATIENCE
    assert all(in_thread[local._PATIENCE : -1])


def test_long_answers_are_kept_in_a_thread(runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    in_capitals(scripted)
    monkeypatch.setattr(local, "_LIGHT", 100)
    names: set[str] = set()
    finish = Store.finish

    def finishing(self: Store, outcomes: list[Any]) -> None:
        names.add(threading.current_thread().name)
        finish(self, outcomes)

    monkeypatch.setattr(Store, "finish", finishing)
    runs.rows([asked(number) for number in range(40)])
    assert names == {"openai-facade-bulk-store"}
