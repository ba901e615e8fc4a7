"""Bulk runs of both colours: ordered rows, errors as rows, resuming, stopping, leaving off."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from openai_facade import Budget, bulk
from openai_facade.calling.retry import RetryPolicy
from openai_facade.errors import BulkFileError, BulkInUseError, BulkRequestError, BulkRowError, BulkStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .conftest import Caller, Received, Scripted

CHAT = "chat.completions.create"
AT_ONCE = RetryPolicy(max_retries=2, initial=0)


def asked(text: object) -> dict[str, Any]:
    """The arguments of a small call."""
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": str(text)}]}


def completion(text: str) -> dict[str, Any]:
    """The answer to it."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "gpt-4o-mini",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}],
        "usage": {"prompt_tokens": 1_000_000, "completion_tokens": 0, "total_tokens": 1_000_000},
    }


def said(request: Received) -> str:
    """What a call asked."""
    text: str = request.json()["messages"][0]["content"]
    return text


@pytest.fixture
def answering(scripted: Scripted) -> Scripted:
    """A server that gives back what was said, in capitals."""
    scripted.answer = lambda request: scripted.json(completion(said(request).upper()), x_request_id="req-1")
    return scripted


class Runs:
    """Runs of a client of either colour, in one file."""

    def __init__(self, call: Caller, path: Path) -> None:
        self.call = call
        self.path = path

    def map(self, requests: Any, operation: Any = CHAT, **options: Any) -> Any:
        return self.call.client.bulk.map(requests, operation, into=self.path, **{"retries": AT_ONCE, **options})

    def rows(self, requests: Any, operation: Any = CHAT, **options: Any) -> list[Any]:
        return list(self.call.each(self.map(requests, operation, **options)))


@pytest.fixture
def runs(call: Caller, tmp_path: Path) -> Iterator[Runs]:
    before = set(threading.enumerate())
    yield Runs(call, tmp_path / "run.sqlite")
    left = [thread for thread in set(threading.enumerate()) - before if "bulk" in thread.name]
    assert not left, "a run leaves no threads behind"
    assert not (tmp_path / "run.sqlite-lock").exists(), "a run frees its file"


# --- rows ------------------------------------------------------------------------------------------------------------


def test_rows_come_in_the_order_of_the_requests_with_typed_answers(runs: Runs, answering: Scripted) -> None:
    rows = runs.rows([asked(f"n{number}") for number in range(300)], concurrency=16)
    assert [row.index for row in rows] == list(range(300))
    assert [row.answer.choices[0].message.content for row in rows] == [f"N{number}" for number in range(300)]
    row = rows[7]
    assert (row.text, row.error, row.state, row.request_id, row.id) == ("N7", None, "answered", "req-1", None)
    assert (row.input_tokens, row.output_tokens, row.usage.input, row.cost) == (1_000_000, 0, 1_000_000, 0.15)
    assert row.answer._request_id == "req-1"
    assert json.loads(row.content) == completion("N7")
    assert row.arguments == asked("n7")
    assert row.seconds > 0


def test_a_row_is_handed_out_before_the_run_is_over(runs: Runs, scripted: Scripted) -> None:
    """The first row is there while the last request is still held back by the server."""
    go_on = threading.Event()

    def answer(request: Received) -> Any:
        if said(request) == "last":
            assert go_on.wait(20)
        return scripted.json(completion(said(request)))

    scripted.answer = answer
    rows = runs.call.each(runs.map([asked("first"), asked("last")]))
    assert next(rows).text == "first"
    go_on.set()
    assert [row.text for row in rows] == ["last"]


def test_requests_are_read_as_they_are_wanted(runs: Runs, answering: Scripted) -> None:
    """An iterable without an end is no matter: what is read ahead is bounded by the concurrency."""
    read = 0

    def endless() -> Iterator[Any]:
        nonlocal read
        while True:
            read += 1
            yield asked(read)

    rows = runs.call.each(runs.map(endless(), concurrency=4))
    for _ in range(10):
        next(rows)
    seen = len(answering.requests)
    assert read <= seen + 4096  # what the consumer does not take is in the file, not in memory
    rows.close()
    runs.call.run(_nothing() if runs.call.asynchronous else None)


async def _nothing() -> None:
    await asyncio.sleep(0.1)


@pytest.mark.parametrize("given", ["name", "method"])
def test_an_operation_is_given_by_name_or_as_the_method(runs: Runs, answering: Scripted, given: str) -> None:
    operation = CHAT if given == "name" else runs.call.client.chat.completions.create
    assert [row.text for row in runs.rows([asked("a")], operation)] == ["A"]


def test_an_unknown_operation_is_refused_before_anything_is_sent(runs: Runs, scripted: Scripted) -> None:
    other = type(runs.call.client)(api_key="k", base_url=scripted.url)
    for operation in ("chat.completions.sing", "nothing", "files.wait_for_processing", other.chat.completions.create):
        with pytest.raises(ValueError, match=r"operation|single call"):
            runs.map([asked("a")], operation)
    with pytest.raises(TypeError, match="name of an operation"):
        runs.map([asked("a")], 3)
    with pytest.raises(TypeError, match="colour"):
        runs.map([asked("a")], colour="blue")
    assert scripted.requests == []
    runs.call.run(other.close())


def test_requests_name_their_own_operation_and_id(runs: Runs, scripted: Scripted) -> None:
    def answer(request: Received) -> Any:
        if request.target.endswith("/embeddings"):
            data = [{"object": "embedding", "index": 0, "embedding": [0.5]}]
            return scripted.json({"object": "list", "model": "e", "data": data, "usage": {"prompt_tokens": 3}})
        return scripted.json(completion("x"))

    scripted.answer = answer
    line = {"custom_id": "third", "method": "POST", "url": "/v1/chat/completions", "body": asked("c")}
    embed = bulk.Request({"model": "e", "input": "b"}, operation="embeddings.create", id="second")
    rows = runs.rows([asked("a"), embed, line])
    assert [row.id for row in rows] == [None, "second", "third"]
    assert rows[1].answer.data[0].embedding == [0.5]
    assert rows[2].text == "x"
    assert rows[0].cost == rows[2].cost == 0.15


def test_answers_that_are_bytes_stay_bytes(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.body(b"\xffsound", kind="audio/mpeg")
    (row,) = runs.rows([{"model": "tts-1", "voice": "alloy", "input": "x"}], "audio.speech.create")
    assert row.content == b"\xffsound"
    assert row.answer.content == b"\xffsound"
    runs.map(None).table.to_jsonl(runs.path.parent / "x.jsonl")
    assert json.loads((runs.path.parent / "x.jsonl").read_text())["content"] == "/3NvdW5k"


# --- errors ----------------------------------------------------------------------------------------------------------


def failing(scripted: Scripted, *, status: int = 400, times: int = 10**6) -> Callable[[Received], Any]:
    """A script that refuses what says `bad` for so many times."""
    left = times

    def answer(request: Received) -> Any:
        nonlocal left
        if "bad" in said(request) and left:
            left -= 1
            error = {"message": "no good", "type": "t", "code": "c", "param": "p"}
            return scripted.json({"error": error}, status, x_request_id="req-9")
        return scripted.json(completion(said(request)))

    return answer


def test_errors_are_rows(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted)
    rows = runs.rows([asked("a"), asked("bad"), asked("b")])
    assert [row.state for row in rows] == ["answered", "failed", "answered"]
    error = rows[1].error
    assert (error.type, error.status, error.code, error.param) == ("BadRequestError", 400, "c", "p")
    assert (error.request_id, "no good" in error.message) == ("req-9", True)
    assert rows[1].request_id == "req-9"
    with pytest.raises(BulkRowError, match="request 1 has no answer: BadRequestError"):
        _ = rows[1].answer
    assert len(scripted.requests) == 3  # 400 does not go away


def test_errors_that_may_go_away_are_tried_again_by_the_policy(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, status=500, times=2)
    (row,) = runs.rows([asked("bad")])
    assert (row.state, row.attempts, len(scripted.requests)) == ("answered", 2, 3)


def test_they_stay_when_the_policy_gives_up(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, status=500)
    run = runs.map([asked("bad"), asked("a")], retries=RetryPolicy(max_retries=1, initial=0))
    rows = list(runs.call.each(run))
    assert [row.state for row in rows] == ["failed", "answered"]
    assert (rows[0].error.status, len(scripted.requests)) == (500, 3)
    assert [row.index for row in run.failed] == [0]


def test_what_failed_is_asked_again_on_demand(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, times=1)
    run = runs.map([asked("a"), asked("bad")])
    runs.call.run(run.wait())
    assert [row.index for row in run.failed] == [1]
    again = runs.call.run(run.retry_failed())
    assert [row.text for row in runs.call.each(again)] == ["a", "bad"]
    assert (list(again.failed), len(scripted.requests)) == ([], 3)


def test_a_connection_that_breaks_is_an_error_without_a_status(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: [None]
    (row,) = runs.rows([asked("a")], retries=0)
    assert (row.error.type, row.error.status) == ("APIConnectionError", None)


def test_an_answer_that_is_no_json_is_an_error(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.body(b"{broken")
    (row,) = runs.rows([asked("a")])
    assert row.error.type == "APIResponseValidationError"


def test_an_error_with_a_status_of_success_is_an_error(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"error": {"message": "overloaded", "code": "busy"}})
    (row,) = runs.rows([asked("a")])
    assert (row.state, row.error.message, row.error.code) == ("failed", "overloaded", "busy")


def test_arguments_that_do_not_exist_are_errors_of_their_row(runs: Runs, answering: Scripted) -> None:
    rows = runs.rows([{**asked("a"), "modle": 1}, asked("b")])
    assert (rows[0].error.type, rows[1].text) == ("TypeError", "B")


def test_a_run_can_stop_at_the_first_error_and_go_on_later(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted, times=1)
    requests = [asked("a"), asked("bad"), *map(asked, range(500))]
    seen: list[str] = []
    with pytest.raises(BulkStopped, match="request 1: BadRequestError") as stopped:
        seen.extend(row.state for row in runs.call.each(runs.map(requests, on_error="stop", concurrency=1)))
    assert (seen[:2], stopped.value.index, stopped.value.reason) == (["answered", "failed"], 1, "error")
    assert len(scripted.requests) < 500
    asked_before = len(scripted.requests)
    rows = runs.rows(requests)
    assert [row.state for row in rows].count("failed") == 1
    assert len(scripted.requests) == 502
    assert asked_before < 502


@pytest.mark.parametrize("code", [None, "insufficient_quota"])
def test_an_error_that_all_would_meet_stops_the_run_and_stays_with_none(
    runs: Runs, scripted: Scripted, code: str | None
) -> None:
    error = {"error": {"message": "no", "code": code}}
    scripted.answer = lambda request: scripted.json(error, 429 if code else 401)
    requests = [asked(number) for number in range(100)]
    with pytest.raises(BulkStopped) as stopped:
        runs.rows(requests, concurrency=2)
    assert (stopped.value.reason, len(scripted.requests) < 100) == ("refused", True)
    scripted.answer = lambda request: scripted.json(completion("x"))
    assert {row.state for row in runs.rows(requests)} == {"answered"}


def test_a_budget_stops_the_run_before_it_is_passed(runs: Runs, scripted: Scripted) -> None:
    """A call may cost a dollar by what it sends, and turns out to cost ten cents: three dollars last for about 20."""
    usage = {"prompt_tokens": 10, "completion_tokens": 0}
    scripted.answer = lambda request: scripted.json({**completion("x"), "usage": usage})
    runs.call.options(prices={"gpt-4o-mini": {"input": 10_000.0, "output": 0.0}})
    budget = Budget(3.0)
    requests = [{**asked(number), "max_tokens": 1} for number in range(40)]
    with pytest.raises(BulkStopped) as stopped:
        runs.rows(requests, budget=budget, concurrency=2)
    assert stopped.value.reason == "budget"
    assert 0 < budget.spent <= 3.0
    with bulk.open(runs.path) as table:
        assert table.count("failed") == 0
        assert 10 < table.count("answered") == len(scripted.requests) < 30
        assert table.cost == pytest.approx(budget.spent)
    assert len(runs.rows(requests)) == 40
    assert len(scripted.requests) == 40


# --- resuming --------------------------------------------------------------------------------------------------------


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


# --- output of the user's type ---------------------------------------------------------------------------------------


@attrs.define
class City:
    name: str
    people: int


@pytest.mark.parametrize("operation", [CHAT, "responses.create"])
def test_output_becomes_the_users_type_or_an_error(runs: Runs, scripted: Scripted, operation: str) -> None:
    def answer(request: Received) -> Any:
        given = request.json()
        text = '{"name": "Oslo", "people": 7}' if "good" in json.dumps(given) else '{"name": 3}'
        if operation == CHAT:
            assert given["response_format"]["json_schema"]["name"] == "City"
            return scripted.json(completion(text))
        assert given["text"]["format"]["name"] == "City"
        content = [{"type": "output_text", "text": text, "annotations": []}]
        message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": content}
        return scripted.json({"id": "r", "object": "response", "status": "completed", "output": [message]})

    scripted.answer = answer
    rows = runs.rows(["good", "bad"], operation, template="{text}", model="m", parse=City)
    assert rows[0].parsed == City("Oslo", 7)
    assert rows[1].error.type == "OutputParseError"
    assert rows[1].content is not None  # it was paid for, so it is kept
    with bulk.open(runs.path, parse=City) as table:
        assert table[0].parsed == City("Oslo", 7)


def test_only_operations_whose_output_has_a_form_can_be_parsed(runs: Runs) -> None:
    with pytest.raises(ValueError, match="parse= is for"):
        runs.map([], "embeddings.create", parse=City)


# --- progress --------------------------------------------------------------------------------------------------------


def test_progress_is_told(runs: Runs, scripted: Scripted) -> None:
    scripted.answer = failing(scripted)
    told: list[Any] = []
    runs.rows([asked("a"), asked("bad")], progress=told.append)
    last = told[-1]
    assert (last.total, last.answered, last.failed, last.done, last.over) == (2, 1, 1, 2, True)
    assert last.cost == pytest.approx(0.15)
    assert last.rate > 0
    told.clear()
    runs.rows([asked("a"), asked("bad")], progress=told.append)
    assert (told[0].resumed, told[-1].rate) == (2, 0.0)


@pytest.mark.parametrize("kind", ["plain", "tqdm", "rich"])
def test_bars_are_drawn(runs: Runs, answering: Scripted, kind: str, capfd: pytest.CaptureFixture[str]) -> None:
    if kind != "plain":
        pytest.importorskip(kind)
    runs.rows([asked("a"), asked("b")], progress=kind)
    written = "".join(capfd.readouterr())
    assert "2/2" in written
    assert "$0.3000" in written
