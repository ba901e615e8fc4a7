"""Bulk runs that go on where they stopped, and how they stop: nothing is asked twice, nothing is left behind."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import bulk
from openai_facade.errors import BulkFileError, BulkInUseError, BulkRequestError, BulkStopped

from .bulk_runs import CHAT, asked, completion, failing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .bulk_runs import Runs
    from .conftest import Scripted


def test_the_same_call_asks_nothing_twice(runs: Runs, answering: Scripted) -> None:
    requests = [asked(f"n{number}") for number in range(50)]
    first = runs.rows(requests)
    second = runs.rows(iter(requests))
    assert len(answering.requests) == 50
    assert [row.content for row in first] == [row.content for row in second]


def test_a_list_may_grow_but_not_change(runs: Runs, answering: Scripted) -> None:
    requests = [asked(f"n{number}") for number in range(5)]
    runs.rows(requests)
    assert len(runs.rows([*requests, asked("more")])) == 6
    assert len(answering.requests) == 6
    with pytest.raises(BulkFileError, match=r"request 2 is not the one that the file has in its place \(row 2\)"):
        runs.rows([*requests[:2], asked("other"), *requests[3:]])
    with pytest.raises(BulkFileError, match="the file has 6 requests, but only 2 were given"):
        runs.rows(requests[:2])
    assert len(answering.requests) == 6


def test_requests_with_ids_are_found_by_them(runs: Runs, answering: Scripted) -> None:
    requests = [bulk.Request(asked(name), id=name) for name in "abcd"]
    runs.rows(requests)
    rows = runs.rows([*reversed(requests[1:]), bulk.Request(asked("e"), id="e")])
    assert [row.id for row in rows] == ["a", "b", "c", "d", "e"]
    assert len(answering.requests) == 5
    with bulk.open(runs.path) as table:
        assert table.by_id("c").text == "C"
        with pytest.raises(KeyError):
            table.by_id("z")
    with pytest.raises(BulkFileError, match="with the id 'b'"):
        runs.rows([bulk.Request(asked("other"), id="b")])


def test_an_id_is_given_once(runs: Runs, answering: Scripted) -> None:
    twice = [bulk.Request(asked(name), id="same") for name in "ab"]
    with pytest.raises(BulkRequestError, match="'same'"):
        runs.rows(twice)
    with pytest.raises(BulkRequestError, match="'same'"):
        runs.rows([twice[0], twice[0]])


def test_the_requests_of_the_file_are_enough_to_go_on(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, times=1)
    with pytest.raises(BulkStopped):
        runs.rows([asked("bad"), *map(asked, range(20))], on_error="stop", concurrency=1)
    known = len(list(bulk.open(runs.path)))
    rows = runs.rows(None)
    assert len(rows) == known
    assert [row.state for row in rows].count("failed") == 1
    assert "waiting" not in {row.state for row in rows}


def test_equal_requests_are_asked_once_on_demand(runs: Runs, answering: Scripted) -> None:
    rows = runs.rows([asked("a"), asked("b"), asked("a"), asked("a")], unique=True)
    assert [row.text for row in rows] == ["A", "B", "A", "A"]
    assert [row.same_as for row in rows] == [None, None, 0, 0]
    assert [row.cost for row in rows] == [0.15, 0.15, 0.0, 0.0]
    assert len(answering.requests) == 2
    assert len(runs.rows([asked("a"), asked("b"), asked("a"), asked("a"), asked("b")], unique=True)) == 5
    assert len(answering.requests) == 2


def test_a_file_takes_one_run_at_a_time(runs: Runs, answering: Scripted) -> None:
    first = runs.map([asked("a")])
    with pytest.raises(BulkInUseError, match="in use by another run"):
        runs.map([asked("a")])
    assert [row.text for row in runs.call.each(first)] == ["A"]
    assert [row.text for row in runs.rows([asked("a")])] == ["A"]


def test_a_run_that_never_begins_frees_its_file(runs: Runs, scripted: Scripted) -> None:
    run = runs.map([asked("a")])
    del run
    runs.call.run(runs.map([asked("a")]).close())
    assert scripted.requests == []


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be looked at", b""])
def test_another_file_is_not_written_over(runs: Runs, content: bytes) -> None:
    runs.path.write_bytes(content)
    if not content:
        import sqlite3

        connection = sqlite3.connect(runs.path)
        connection.execute("create table mine (x)")
        connection.close()
        content = runs.path.read_bytes()
    with pytest.raises(BulkFileError, match=r"no file of a bulk run|not of a bulk run"):
        runs.map([asked("a")])
    assert runs.path.read_bytes() == content
    with pytest.raises(BulkFileError, match="not there"):
        bulk.open(runs.path.parent / "none.sqlite")


# --- leaving off -----------------------------------------------------------------------------------------------------


def test_leaving_the_loop_ends_the_run_and_keeps_what_is_answered(runs: Runs, answering: Scripted) -> None:
    requests = [asked(number) for number in range(400)]
    rows = runs.call.each(runs.map(requests, concurrency=4))
    next(rows)
    rows.close()
    runs.call.run(_settled() if runs.call.asynchronous else None)
    with bulk.open(runs.path) as table:
        kept = table.count("answered")
    before = len(answering.requests)
    assert 0 < kept <= before <= 400
    assert len(runs.rows(requests)) == 400
    assert len(answering.requests) - before == 400 - kept


async def _settled() -> None:
    import gc

    gc.collect()  # an async generator that nobody closes is closed when it is found
    await asyncio.sleep(0.2)


def test_an_error_of_the_iterable_comes_out_after_what_was_asked(runs: Runs, answering: Scripted) -> None:
    def breaks() -> Iterator[Any]:
        yield from map(asked, "abc")
        raise LookupError("no more")

    rows = []
    with pytest.raises(LookupError, match="no more"):
        rows.extend(runs.call.each(runs.map(breaks(), concurrency=1)))
    assert len(answering.requests) < 4


def test_a_task_that_is_cancelled_leaves_a_file_to_go_on_from(answering: Scripted, tmp_path: Path) -> None:
    import openai_facade

    path = tmp_path / "run.sqlite"
    requests = [asked(number) for number in range(300)]

    async def main() -> int:
        async with openai_facade.AsyncOpenAI(api_key="k", base_url=answering.url) as client:

            async def read() -> None:
                async for _ in client.bulk.map(requests, CHAT, into=path, concurrency=2):
                    pass

            task = asyncio.create_task(read())
            while len(answering.requests) < 20:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(asyncio.all_tasks()) == 1
            before = len(answering.requests)
            rows = [row async for row in client.bulk.map(requests, CHAT, into=path)]
            assert {row.state for row in rows} == {"answered"}
            return before

    before = asyncio.run(main())
    assert len(answering.requests) <= before + 300
    assert not [thread for thread in threading.enumerate() if "bulk" in thread.name]


def test_a_run_closed_from_elsewhere_says_so(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: [5.0, *scripted.json(completion("x"))]
    if runs.call.asynchronous:
        pytest.skip("the loop of the test is the one that waits")
    run = runs.map([asked("a")])
    threading.Timer(0.3, run.close).start()
    began = time.monotonic()
    with pytest.raises(BulkStopped, match="closed"):
        run.wait()
    assert time.monotonic() - began < 4
