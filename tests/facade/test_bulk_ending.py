"""How bulk runs end: whatever fails meanwhile, nobody waits for ever, the file is free, the event loop goes on."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.bulk import BatchEngine
from openai_facade.bulk import run as bulk_run
from openai_facade.bulk.engines.batch import engine as batch_engine
from openai_facade.errors import BulkStopped

from .bulk_runs import CHAT, asked, in_capitals

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openai_facade.bulk.running import Running

    from .bulk_runs import Runs
    from .conftest import Scripted

pytestmark = pytest.mark.timeout(20)


class Stuck:
    """An engine that hears of the end only after a while, as one whose call is under way."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.begun = threading.Event()

    def run(self, client: Any, work: Any) -> None:
        self.begun.set()
        time.sleep(self.seconds)
        work.record(())


# --- what fails at the end -------------------------------------------------------------------------------------------


def test_a_function_that_fails_at_the_last_progress_is_an_error_of_the_run(runs: Runs, answering: Scripted) -> None:
    def show(progress: Any) -> None:
        if progress.over:
            raise LookupError("of the user's own")

    with pytest.raises(LookupError, match="of the user's own"):
        runs.call.run(runs.map([asked("a")], progress=show).wait())
    assert [row.text for row in runs.rows([asked("a"), asked("b")])] == ["A", "B"]
    assert len(answering.requests) == 2


def test_a_disk_that_is_full_is_an_error_of_the_run(runs: Runs, answering: Scripted) -> None:
    """Also where both the work and its end meet it, and the function that is told fails as well: the first counts."""

    def full() -> None:
        raise sqlite3.OperationalError("database or disk is full")

    def show(progress: Any) -> None:
        if progress.over:
            raise LookupError("of the user's own")

    run = runs.map([asked("a")], progress=show)
    store = run._running._store
    commit, store.commit = store.commit, full
    with pytest.raises(sqlite3.OperationalError, match="disk is full"):
        runs.call.run(run.wait())
    assert run._running.ended.is_set()
    store.commit = commit
    store.close()


def test_a_reason_to_stop_counts_more_than_what_fails_after_it(runs: Runs, answering: Scripted) -> None:
    def show(progress: Any) -> None:
        if progress.over:
            raise LookupError("of the user's own")

    def requests() -> Iterator[Any]:
        yield asked("a")
        run._running.stop()
        yield asked("b")

    run = runs.map(requests(), progress=show)
    with pytest.raises(BulkStopped, match="closed before its end"):
        runs.call.run(run.wait())


# --- waiting ---------------------------------------------------------------------------------------------------------


def test_waiting_goes_on_in_small_steps(scripted: Scripted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows Ctrl-C does not reach a main thread that waits without end."""
    waits: list[float | None] = []
    main = threading.current_thread()

    class Condition(threading.Condition):
        def wait(self, timeout: float | None = None) -> bool:
            if threading.current_thread() is main:
                waits.append(timeout)
            return super().wait(timeout)

    join = threading.Thread.join

    def noted(self: threading.Thread, timeout: float | None = None) -> None:
        if threading.current_thread() is main and "bulk" in self.name:
            waits.append(timeout)
        join(self, timeout)

    monkeypatch.setattr(threading.Thread, "join", noted)
    with OpenAI(api_key="k", base_url=scripted.url) as client:
        for act in (list, lambda run: run.wait()):
            path = tmp_path / f"run{len(waits)}"
            run = client.bulk.map([asked("a")], CHAT, into=path, engine=Stuck(0.1), progress=False)
            run._running._condition = Condition()
            act(run)
    assert len(waits) >= 2
    assert None not in waits


# --- event loops -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["close", "cancel", "loop"])
def test_a_run_whose_task_never_ran_frees_its_file(scripted: Scripted, tmp_path: Path, way: str) -> None:
    """It is closed, cancelled, or its loop ends, before the loop has come to it."""
    in_capitals(scripted)
    path = tmp_path / "run.sqlite"

    async def begin_and_leave() -> Running:
        client = AsyncOpenAI(api_key="k", base_url=scripted.url)
        run = client.bulk.map([asked("a")], CHAT, into=path, progress=False)
        run._begin()
        if way == "close":
            await run.close()
        elif way == "cancel":
            assert run._task is not None
            run._task.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        return run._running

    running = asyncio.run(begin_and_leave())
    assert running.over

    async def again() -> list[str]:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            return [row.text or "" async for row in client.bulk.map([asked("a")], CHAT, into=path, progress=False)]

    assert asyncio.run(again()) == ["A"]
    assert len(scripted.requests) == 1


def test_rows_that_are_there_already_may_be_left_at_once(scripted: Scripted, tmp_path: Path) -> None:
    """The first row of a run that goes on comes before its task has begun."""
    in_capitals(scripted)

    async def leave() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            requests = [asked(text) for text in "abc"]
            await client.bulk.map(requests[:2], CHAT, into=tmp_path / "run", progress=False).wait()
            async with client.bulk.map(requests, CHAT, into=tmp_path / "run", progress=False) as run:
                async for row in run:
                    assert row.text == "A"
                    break
            rows = client.bulk.map(requests, CHAT, into=tmp_path / "run", progress=False)
            assert [row.text async for row in rows] == ["A", "B", "C"]

    asyncio.run(leave())


async def longest_pause(doing: Any) -> float:
    """How long the event loop stood still while something was done."""
    longest, last = 0.0, time.monotonic()

    async def beat() -> None:
        nonlocal longest, last
        while True:
            await asyncio.sleep(0.01)
            now = time.monotonic()
            longest, last = max(longest, now - last), now

    beating = asyncio.create_task(beat())
    await doing
    await asyncio.sleep(0.02)
    beating.cancel()
    return longest


def test_closing_lets_the_event_loop_go_on(scripted: Scripted, tmp_path: Path) -> None:
    async def close() -> float:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            run = client.bulk.map([asked("a")], CHAT, into=tmp_path / "run", engine=Stuck(2), progress=False)
            run._begin()
            pause = await longest_pause(run.close())
            assert run._running.over
            return pause

    assert asyncio.run(close()) < 1


def test_closing_waits_for_a_while_only(scripted: Scripted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_run, "_PATIENCE", 0.1)

    async def close() -> Running:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            run = client.bulk.map([asked("a")], CHAT, into=tmp_path / "run", engine=Stuck(1), progress=False)
            run._begin()
            await run.close()
            assert not run._running.over
            return run._running

    assert asyncio.run(close()).ended.wait(5)


def test_closing_in_a_loop_of_trio_waits_as_well(scripted: Scripted, tmp_path: Path) -> None:
    """Where it is cancelled, too."""
    trio = pytest.importorskip("trio")

    async def close() -> None:
        client = AsyncOpenAI(api_key="k", base_url=scripted.url)
        run = client.bulk.map([asked("a")], CHAT, into=tmp_path / "run", engine=Stuck(0.5), progress=False)
        with trio.move_on_after(0.1):
            await run.wait()
        assert run._running.over

    trio.run(close)


def test_a_batch_run_that_is_closed_does_not_sleep_on(
    runs: Runs, emulator: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_engine, "_SLICE", 15.0)
    runs.call.options(base_url=emulator.base_url, api_key="sk-test")

    def close_soon() -> None:
        time.sleep(0.5)
        run._running.stop()

    run = runs.map([asked("a")], engine=BatchEngine(gather=60))
    closing = threading.Thread(target=close_soon)
    closing.start()
    began = time.monotonic()
    with pytest.raises(BulkStopped):
        runs.call.run(run.wait())
    assert time.monotonic() - began < 5
    closing.join()
