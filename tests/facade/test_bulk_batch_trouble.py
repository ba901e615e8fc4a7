"""The engine `batch` where answers are lost, servers are away, accounts are others, and runs stop."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from bulk_batches import Asked, batches, chat, engine, run
from bulk_work import PlainWork
from openai_facade.bulk import BatchEngine
from openai_facade.bulk.engines.batch.lines import split
from openai_facade.errors import BulkError, BulkStopped
from openai_facade.testing import Answer, BatchCourse, Call, faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def asked(emulator: Any) -> Asked:
    return Asked(emulator)


@pytest.fixture
def client(emulator: Any) -> Iterator[openai_facade.OpenAI]:
    with openai_facade.OpenAI(base_url=emulator.base_url, api_key="sk-test") as made:
        yield made


# --- answers that are never seen -------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [faults.drop("headers"), faults.drop("body"), faults.truncated()])
def test_a_batch_whose_answer_is_lost_is_not_made_twice(
    fault: Any, emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    emulator.script("POST /batches", [fault])
    work = run(client, tmp_path, [chat("a"), chat("b")])
    assert len(batches(client)) == 1
    assert asked.once
    assert all(answer is not None for answer, _ in work.table())


def test_a_batch_that_was_not_made_is_made_later(emulator: Any, asked: Asked, client: Any, tmp_path: Path) -> None:
    emulator.script("POST /batches", [faults.drop("before"), faults.status(503), faults.status(429, retry_after=0)])
    run(client, tmp_path, [chat("a")])
    assert len(batches(client)) == 1
    assert asked.once
    assert len(emulator.requests.to("POST /files")) == 1


def test_of_two_batches_of_a_part_one_is_stopped(emulator: Any, asked: Asked, client: Any, tmp_path: Path) -> None:
    emulator.batches = BatchCourse(lines_per_second=50)

    @emulator.handle("POST /batches")
    def made_twice_and_never_seen(call: Call) -> Any:
        call.regular()
        call.regular()
        return Answer(json={"error": {"message": "lost"}}, status=503)

    run(client, tmp_path, [chat("a"), chat("b")])
    assert sorted(one.status for one in batches(client)) == ["cancelling", "completed"]
    assert asked.once


def test_a_batch_that_failed_before_a_full_queue_is_not_taken_for_the_one_made_later(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    full = {"code": "token_limit_exceeded", "message": "Enqueued token limit reached.", "line": None, "param": None}
    first: list[str] = []

    @emulator.handle("GET /batches/{batch_id}")
    def full_at_first(call: Call) -> Any:
        batch = call.store.get("/batches", call.ids[0])
        first[:] = first or [batch["id"]]
        if batch["id"] != first[0]:
            return call.regular()
        batch |= {"status": "failed", "errors": {"object": "list", "data": [full]}}
        return batch

    emulator.script("POST /batches", [None, faults.drop("headers")])
    run(client, tmp_path, [chat("a"), chat("b")])
    assert [one.status for one in batches(client)] == ["completed", "failed"]
    assert asked.once


def test_a_download_that_breaks_off_goes_on_where_it_was(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("openai_facade.bulk.engines.batch.collecting.AT_ONCE", 3)
    emulator.script("GET /files/{file_id}/content", [faults.drop("body"), faults.drop("before"), faults.status(502)])
    work = run(client, tmp_path, [chat(f"t{number}") for number in range(20)])
    assert asked.once
    assert Counter(outcome.index for outcome in work.recorded) == dict.fromkeys(range(20), 1)


def test_polling_outlives_a_server_that_is_away(emulator: Any, asked: Asked, client: Any, tmp_path: Path) -> None:
    emulator.script("GET /batches/{batch_id}", [faults.status(500), faults.drop("before"), faults.status(429)] * 4)
    run(client.with_options(max_retries=0), tmp_path, [chat("a")])
    assert asked.once


def test_answers_that_are_gone_are_an_error_that_is_not_asked_again(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    emulator.script("GET /files/{file_id}/content", [faults.status(404)])
    work = run(client, tmp_path, [chat("a")])
    assert (work.table()[0][1]["status"], asked.once) == (404, True)


def test_a_batch_of_another_account_is_an_error_and_nothing_is_asked_again(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    emulator.script("GET /batches/{batch_id}", [faults.status(404)])
    work = PlainWork(tmp_path / "run.sqlite", [chat("a")])
    with pytest.raises(BulkError, match="not of this account"):
        engine().run(client, work)
    again = PlainWork(tmp_path / "run.sqlite")
    engine().run(client, again)
    assert (len(batches(client)), asked.once, again.notes("")) == (1, True, {})


def test_a_wrong_key_ends_the_run_with_its_error(emulator: Any, tmp_path: Path) -> None:
    wrong = openai_facade.OpenAI(base_url=emulator.base_url, api_key="sk-wrong")
    work = PlainWork(tmp_path / "run.sqlite", [chat("a")])
    with wrong, pytest.raises(openai_facade.AuthenticationError):
        engine().run(wrong, work)


# --- stops -----------------------------------------------------------------------------------------------------------


def test_a_run_that_stops_cancels_its_batches_and_a_later_one_goes_on(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    emulator.batches = BatchCourse(lines_per_second=200)
    jobs = [chat(f"t{number}") for number in range(10)] + [chat(f"s{number}", "gpt-5") for number in range(300)]
    work = PlainWork(tmp_path / "run.sqlite", jobs, stop_after=10)
    with pytest.raises(BulkStopped):
        engine().run(client, work)
    assert sorted(one.status for one in batches(client)) == ["cancelling", "completed"]
    emulator.batches = BatchCourse()
    again = PlainWork(tmp_path / "run.sqlite")
    engine().run(client, again)
    assert all(answer is not None for answer, _ in again.table())
    assert (asked.once, again.notes("")) == (True, {})


def test_a_run_that_stops_may_leave_its_batches(emulator: Any, asked: Asked, client: Any, tmp_path: Path) -> None:
    emulator.batches = BatchCourse(lines_per_second=200)
    jobs = [chat(f"t{number}") for number in range(10)] + [chat(f"s{number}", "gpt-5") for number in range(100)]
    work = PlainWork(tmp_path / "run.sqlite", jobs, stop_after=10)
    with pytest.raises(BulkStopped):
        engine(on_stop="leave").run(client, work)
    assert not emulator.requests.to("POST /batches/{batch_id}/cancel")
    again = PlainWork(tmp_path / "run.sqlite")
    engine().run(client, again)
    assert (asked.once, len(batches(client))) == (True, 2)


# --- small print -----------------------------------------------------------------------------------------------------


def test_only_a_line_feed_ends_a_line() -> None:
    content = '{"a": "x\u2028y\x85"}\r\n{}\n\n{"b": 1}'.encode()
    for size in (1, 2, 7, 100):
        pieces = [content[at : at + size] for at in range(0, len(content), size)]
        assert list(split(pieces)) == content.split(b"\n")


@pytest.mark.parametrize(
    "options",
    [
        *({"requests": 0}, {"requests": 50_001}, {"size": 10**9}, {"at_once": 0}, {"poll": 9, "longest_poll": 1}),
        {"on_stop": "wait"},
    ],
)
def test_an_engine_that_cannot_be_is_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=repr(next(iter(options.values())))):
        BatchEngine(**options)
