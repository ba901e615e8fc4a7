"""Answers that the event loop keeps itself: it waits for nobody, and a thread does what takes its time."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any

from openai_facade import OpenAI, bulk
from openai_facade.bulk import arguments as stored_arguments
from openai_facade.bulk import pulling
from openai_facade.bulk import store as bulk_store
from openai_facade.bulk.asking import Plan
from openai_facade.bulk.engines import local
from openai_facade.bulk.engines.engine import Job
from openai_facade.bulk.intake import Intake
from openai_facade.bulk.ledger import Ledger, Rules
from openai_facade.bulk.reckoning import Reckoning
from openai_facade.bulk.store import Store
from openai_facade.calling.retry import RetryPolicy
from openai_runtime.pricing.table import own_prices

from .bulk_runs import CHAT, asked, in_capitals, stored_outcome, stored_requests

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from .bulk_runs import Runs
    from .conftest import Scripted


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
        store.add(stored_requests(place))
        store.finish(list(stored_outcome(place, "x" * 2000)))
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
    store.add(stored_requests(0))
    store.finish(list(stored_outcome(0, "x" * 20_000)))
    store.commit()
    assert store.heavy
    store.close()


def test_the_log_is_moved_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_store, "LONGEST_LOG", 10_000)
    store = Store(tmp_path / "run.sqlite")
    heavy: list[bool] = []
    for place in range(4):
        store.finish(list(stored_outcome(place, "x" * (20_000 if place == 0 else 10))))
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

    store.finish(list(stored_outcome(0)))
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
    store.finish(list(stored_outcome(0)))
    store.commit()
    store.heavy = True
    assert not store.begin_at_once(), "the next commit waits for the disk"
    other.close()
    store.close()


def test_a_list_is_not_read_in_the_loop_while_a_thread_has_the_file(tmp_path: Path) -> None:
    """Looking for ids in the file would wait for it."""
    store = Store(tmp_path / "run.sqlite")
    source = Intake(store, Plan(CHAT).asked([asked(number) for number in range(9)]), at_hand=True)
    ledger = Ledger(store, source, Rules(RetryPolicy()), concurrency=2, reckoning=Reckoning(own_prices()))
    assert ledger.ask(4) == 4
    store.heavy = True
    assert ledger.ask(4) == 0
    assert [job.index for job in ledger.take(4)] == [0, 1, 2, 3]
    source.close()
    store.close()


def test_rows_fit_into_the_statements_of_an_old_sqlite(tmp_path: Path) -> None:
    store = Store(tmp_path / "run.sqlite")
    store._connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
    rows = [stored_outcome(place, error="{}" if place % 2 else None) for place in range(700)]
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
