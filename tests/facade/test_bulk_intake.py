"""How bulk runs read what they are given: what is sent is what is stored, and an iterable may take its time."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import openai_facade
import pytest
from openai_facade import bulk
from openai_facade.bulk import arguments as stored_arguments
from openai_facade.bulk.pulling import AtHand, Pulling
from openai_facade.errors import BulkStopped

from .bulk_runs import asked, completion, failing, in_capitals, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .bulk_runs import Runs
    from .conftest import Received, Scripted


class Slow:
    """Requests of which the last one comes when it is let go, and what the reader is waiting for by then."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self.read: list[str] = []
        self.blocked = threading.Event()
        self.go = threading.Event()

    def __iter__(self) -> Iterator[Any]:
        for text in self.texts[:-1]:
            self.read.append(text)
            yield asked(text)
        self.blocked.set()
        assert self.go.wait(20)
        yield asked(self.texts[-1])


def soon(true: Callable[[], Any], seconds: float = 5.0) -> bool:
    """Whether something becomes true."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def test_what_is_sent_is_what_is_stored(runs: Runs, scripted: Scripted) -> None:
    """A generator may change one list and yield it again and again; a second attempt is the same as the first."""
    scripted.answer = failing(scripted, status=500, times=1)

    def requests() -> Iterator[Any]:
        messages = [{"role": "user", "content": ""}]
        for text in ["a", "bad", "c", "d"]:
            messages[0]["content"] = text
            yield {"model": "gpt-4o-mini", "messages": messages}

    runs.call.options(max_retries=0)
    rows = runs.rows(requests())
    assert [row.arguments["messages"][0]["content"] for row in rows] == ["a", "bad", "c", "d"]
    assert [row.text for row in rows] == ["a", "bad", "c", "d"]
    assert sorted(said(request) for request in scripted.requests) == ["a", "bad", "bad", "c", "d"]


def test_a_first_attempt_and_a_later_one_are_the_same_to_the_byte(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, status=500, times=1)
    runs.call.options(max_retries=0)
    runs.rows([{**asked("bad"), "temperature": 1.0, "metadata": {"b": "ü", "a": "1"}, "stop": ("x", "y")}])
    first, second = scripted.requests
    assert first.body == second.body


def test_answers_are_kept_while_the_iterable_takes_its_time(runs: Runs, scripted: Scripted) -> None:
    in_capitals(scripted)
    slow = Slow("a", "b", "c", "last")
    run = runs.map(slow, concurrency=2)
    kept: list[int] = []

    def look() -> None:
        assert slow.blocked.wait(5)

        def count() -> int:
            with bulk.open(runs.path) as table:
                return table.count("answered")

        soon(lambda: count() == 3)
        kept.append(count())
        slow.go.set()

    looking = threading.Thread(target=look)
    looking.start()
    texts = [row.text for row in runs.call.each(run)]
    looking.join()
    assert kept == [3]
    assert texts == ["A", "B", "C", "LAST"]


def test_a_run_is_closed_at_once_while_the_iterable_blocks(runs: Runs, scripted: Scripted) -> None:
    in_capitals(scripted)
    slow = Slow("a", "b", "last")
    run = runs.map(slow, concurrency=2)
    rows = runs.call.each(run)
    began = time.monotonic()
    try:
        assert [next(rows).text, next(rows).text] == ["A", "B"]
        assert slow.blocked.wait(5)
        runs.call.run(run.close())
        assert time.monotonic() - began < 4
        with bulk.open(runs.path) as table:
            assert table.count("answered") == 2
        with pytest.raises(BulkStopped):
            next(rows)
    finally:
        slow.go.set()
    assert soon(lambda: not [one for one in threading.enumerate() if one.name == "openai-facade-bulk-requests"])
    assert [row.text for row in runs.rows([asked("a"), asked("b"), asked("c")])] == ["A", "B", "C"]
    assert len(scripted.requests) == 3


def test_threads_keep_answers_while_the_iterable_takes_its_time(scripted: Scripted, tmp_path: Path) -> None:
    """The engine for clients that have no async twin."""
    in_capitals(scripted)
    slow = Slow("a", "b", "last")
    with (
        httpx.Client() as transport,
        openai_facade.OpenAI(api_key="k", base_url=scripted.url, http_client=transport) as client,
    ):
        run = client.bulk.map(slow, "chat.completions.create", into=tmp_path / "run.sqlite", progress=False)
        rows = iter(run)
        try:
            assert [next(rows).text, next(rows).text] == ["A", "B"]
            assert not slow.go.is_set()
        finally:
            slow.go.set()
        assert [row.text for row in rows] == ["LAST"]


def test_no_more_is_read_than_is_wanted(runs: Runs, scripted: Scripted) -> None:
    """Two under way, and as many in wait for them."""
    let_go = threading.Event()

    def answer(request: Received) -> Any:
        assert let_go.wait(10)
        return scripted.json(completion(said(request)))

    scripted.answer = answer
    read: list[int] = []

    def requests() -> Iterator[Any]:
        for number in range(40):
            read.append(number)
            yield asked(number)

    def look() -> None:
        soon(lambda: len(scripted.requests) == 2)
        time.sleep(0.2)
        seen.append(len(read))
        let_go.set()

    seen: list[int] = []
    looking = threading.Thread(target=look)
    looking.start()
    runs.rows(requests(), concurrency=2)
    looking.join()
    assert len(read) == 40
    assert 2 <= seen[0] <= 8


def test_a_list_is_read_without_a_thread(runs: Runs, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    in_capitals(scripted)
    names: set[str] = set()
    stored = stored_arguments.stored

    def storing(*given: Any) -> Any:
        names.add(threading.current_thread().name)
        return stored(*given)

    monkeypatch.setattr(stored_arguments, "stored", storing)
    given = [asked(number) for number in range(100)]
    assert [row.text for row in runs.rows(given)] == [str(number) for number in range(100)]
    assert "openai-facade-bulk-requests" not in names
    names.clear()
    assert [row.text for row in runs.rows([*given, asked("more")])][-1] == "MORE"
    assert names == {"openai-facade-bulk-requests"}, "as what is in the file is compared"


# --- the thread that pulls ------------------------------------------------------------------------------------------


def noted(pulled: list[int]) -> Iterator[int]:
    """A hundred items, and a note of each that is pulled."""
    for number in range(100):
        pulled.append(number)
        yield number


def all_of(pulling: Pulling[int] | AtHand[int], most: int) -> list[int]:
    found: list[int] = []
    while not pulling.exhausted:
        found += pulling.take(most)
    return found


@pytest.mark.parametrize("kind", [Pulling, AtHand])
@pytest.mark.parametrize("most", [1, 3, 64])
@pytest.mark.parametrize("count", [0, 1, 3, 200])
def test_items_come_in_their_order_and_then_an_end(kind: Any, most: int, count: int) -> None:
    pulling = kind(iter(range(count)))
    assert all_of(pulling, most) == list(range(count))
    assert pulling.take(most) == []
    pulling.close()


@pytest.mark.parametrize("kind", [Pulling, AtHand])
def test_an_error_of_the_iterable_is_raised_where_items_are_taken(kind: Any) -> None:
    def items() -> Iterator[int]:
        yield 1
        raise LookupError("of the user's own")

    pulling = kind(items())
    assert pulling.take(1) == [1]
    with pytest.raises(LookupError, match="of the user's own"):
        pulling.take(1)
    pulling.close()


def test_an_iterable_that_blocks_gives_what_it_has() -> None:
    go = threading.Event()

    def items() -> Iterator[int]:
        yield 1
        assert go.wait(10)
        yield 2

    pulling = Pulling(items())
    assert pulling.take(5) == [1]
    assert pulling.take(5) == []
    assert not pulling.exhausted
    go.set()
    assert soon(lambda: pulling.take(5) == [2])
    assert pulling.take(5) == []
    assert pulling.exhausted
    pulling.close()


def test_nothing_is_pulled_in_advance() -> None:
    pulled: list[int] = []
    pulling = Pulling(noted(pulled))
    assert not pulled
    assert pulling.take(3) == [0, 1, 2]
    time.sleep(0.02)
    assert len(pulled) == 3
    pulling.close()


def test_what_is_asked_for_is_ready_for_whoever_takes_it() -> None:
    pulled: list[int] = []
    pulling = Pulling(noted(pulled))
    assert pulling.ask(5) == 0
    assert soon(lambda: pulling.ask(5) == 5)
    time.sleep(0.02)
    assert len(pulled) == 5
    assert pulling.take(3) == [0, 1, 2]
    assert pulling.ask(0) == 2
    assert pulling.take(4) == [3, 4, 5, 6]
    pulling.close()


def test_long_items_are_taken_a_few_at_a_time() -> None:
    def items() -> Iterator[int]:
        for number in range(10):
            time.sleep(0.02)
            yield number

    pulling = AtHand(items())
    assert pulling.take(10) == [0]
    assert not pulling.exhausted
    assert all_of(pulling, 5) == list(range(1, 10))


def test_nothing_is_ready_after_an_error() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise LookupError("of the user's own")

    pulling = Pulling(items())
    pulling.ask(2)
    assert soon(lambda: pulling._ended)
    assert pulling.ask(1) == 0, "so that somebody takes, and is told"
    with pytest.raises(LookupError):
        pulling.take(1)
    pulling.close()
