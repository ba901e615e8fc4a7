"""The engine `batch`: splits, sends once, waits, and finds its way through everything that batches do."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from bulk_work import PlainWork
from openai_facade.bulk.engines.batch.engine import BatchEngine
from openai_facade.bulk.engines.batch.lines import split
from openai_facade.bulk.engines.batch.taken import ENDPOINTS
from openai_facade.errors import BulkError, BulkRequestError, BulkStopped
from openai_facade.testing import Answer, BatchCourse, Call, faults

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHAT = "chat.completions.create"


def chat(text: str, model: str = "gpt-4o-mini", **more: Any) -> tuple[str, dict[str, Any]]:
    return CHAT, {"model": model, "messages": [{"role": "user", "content": text}], **more}


def engine(**options: Any) -> BatchEngine:
    return BatchEngine(**{"poll": 0.01, "longest_poll": 0.05, "gather": 0.01, **options})


class Asked:
    """How often each request reached the model, by its text: that is what is billed."""

    def __init__(self, emulator: Any) -> None:
        self.texts: Counter[str] = Counter()

        @emulator.handle("POST /chat/completions")
        def count(call: Call) -> Any:
            self.texts[call.body["messages"][0]["content"]] += 1
            answer = call.regular()
            assert isinstance(answer, dict)
            answer["id"], answer["created"] = "chatcmpl-x", 1
            return answer

    @property
    def once(self) -> bool:
        return set(self.texts.values()) == {1}


@pytest.fixture
def asked(emulator: Any) -> Asked:
    return Asked(emulator)


@pytest.fixture
def client(emulator: Any) -> Iterator[openai_facade.OpenAI]:
    with openai_facade.OpenAI(base_url=emulator.base_url, api_key="sk-test") as made:
        yield made


def run(client: Any, path: Path, jobs: list[Any], made: BatchEngine | None = None, **options: Any) -> PlainWork:
    work = PlainWork(path / "run.sqlite", jobs, **options)
    (made or engine()).run(client, work)
    assert work.notes("") == {}
    return work


def texts(work: PlainWork) -> list[str | None]:
    """What was answered, or None, in order."""
    return [None if answer is None else answer["choices"][0]["message"]["content"] for answer, _ in work.table()]


def codes(work: PlainWork) -> list[Any]:
    return [None if error is None else error.get("code") for _, error in work.table()]


def batches(client: Any) -> list[Any]:
    return list(client.batches.list())


# --- what is sent ----------------------------------------------------------------------------------------------------


def test_answers_find_their_requests_whatever_their_order(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    emulator.batches = BatchCourse(shuffled=True)
    emulator.otherwise.say(lambda ask: ask.prompt.upper())
    work = run(client, tmp_path, [chat(f"t{number}") for number in range(50)])
    assert texts(work) == [f"T{number}" for number in range(50)]
    assert asked.once
    assert len(batches(client)) == 1
    assert batches(client)[0].completion_window == "24h"


def test_a_run_is_split_by_number_size_model_and_endpoint(client: Any, asked: Asked, tmp_path: Path) -> None:
    jobs = [chat(f"a{number}") for number in range(25)] + [chat("b", "gpt-5")]
    jobs += [("embeddings.create", {"model": "text-embedding-3-small", "input": "x"}), chat("y" * 3000), chat("z")]
    work = run(client, tmp_path, jobs, engine(requests=10, size=3500))
    assert all(error is None for _, error in work.table())
    sizes = Counter((one.endpoint, one.model, one.request_counts.total) for one in batches(client))
    assert sizes[("/v1/chat/completions", "gpt-5", 1)] == 1
    assert sizes[("/v1/embeddings", "text-embedding-3-small", 1)] == 1
    totals = sorted(total for (_, model, total), many in sizes.items() if model == "gpt-4o-mini" for _ in range(many))
    assert sum(totals) == 27
    assert totals[-1] == 10
    assert len(totals) == 4  # 10, 10, the rest, and the long one with what fits beside it
    assert asked.once


def test_texts_of_embeddings_count_one_by_one(client: Any, tmp_path: Path) -> None:
    jobs = [("embeddings.create", {"model": "m", "input": ["x"] * 20_000, "dimensions": 1}) for _ in range(3)]
    run(client, tmp_path, jobs)
    assert sorted(one.request_counts.total for one in batches(client)) == [1, 2]


@pytest.mark.parametrize(
    ("operation", "arguments", "said"),
    [
        ("files.create", {}, "does not take files.create"),
        ("audio.speech.create", {}, "does not take audio.speech.create"),
        (CHAT, {"stream": True}, "does not stream"),
        (CHAT, {"extra_headers": {"a": "b"}}, "'extra_headers'"),
        (CHAT, {"extra_query": {"a": "b"}}, "'extra_query'"),
    ],
)
def test_what_the_api_does_not_take_is_never_sent(
    operation: str, arguments: dict[str, Any], said: str, emulator: Any, client: Any, tmp_path: Path
) -> None:
    with pytest.raises(BulkRequestError, match=said):
        engine().check(operation, arguments)
    work = run(client, tmp_path, [(operation, arguments)])
    assert said in work.table()[0][1]["message"]
    assert len(emulator.requests) == 0


def test_the_table_of_endpoints_is_that_of_the_description(running: Any) -> None:
    description = running.service.description
    named = description.component("BatchCreateParams")["properties"]["endpoint"]["enum"]
    files = {"/v1/images/edits", "/v1/videos"}  # they take files, which no line of JSON can hold
    assert set(ENDPOINTS.values()) == set(named) - files
    client = openai_facade.OpenAI(base_url="http://127.0.0.1:9/v1", api_key="k", max_retries=0)
    for operation in ENDPOINTS:
        target: Any = client
        for name in operation.split("."):
            target = getattr(target, name)
        assert callable(target)


def test_extra_fields_go_into_the_body(emulator: Any, client: Any, tmp_path: Path) -> None:
    run(client, tmp_path, [chat("a", extra_body={"user": "u"}, timeout=3)])
    uploaded = json.loads(client.files.content(client.batches.list().data[0].input_file_id).text)
    assert uploaded["body"]["user"] == "u"
    assert uploaded["body"].keys() == {"model", "messages", "user"}


# --- what goes wrong -------------------------------------------------------------------------------------------------


def test_errors_stand_in_their_rows_and_those_that_pass_are_tried_again(
    emulator: Any, client: Any, tmp_path: Path
) -> None:
    emulator.when(text="busy", times=1).fail(503)
    emulator.when(text="never").fail(500)
    work = run(client, tmp_path, [chat("fine"), chat("busy"), chat("bad", temperature=9), chat("never")])
    answered = [answer is not None for answer, _ in work.table()]
    assert answered == [True, True, False, False]
    bad, never = work.table()[2][1], work.table()[3][1]
    assert (bad["status"], bad["param"]) == (400, "temperature")
    assert never["status"] == 500
    assert bad["request_id"].startswith("req_")
    again = [(outcome.index, outcome.again) for outcome in work.recorded if outcome.error is not None]
    assert Counter(again) == {(1, True): 1, (2, False): 1, (3, True): 3}


def test_what_neither_file_has_is_asked_again(emulator: Any, client: Any, tmp_path: Path) -> None:
    emulator.batches = BatchCourse(loses=2)
    work = PlainWork(tmp_path / "run.sqlite", [chat(f"t{number}") for number in range(10)])
    engine().run(client, work)
    assert [error["code"] for _, error in work.table() if error] == ["missing"] * 2  # the third time is the last
    assert len(batches(client)) == 3


def test_a_batch_that_expires_keeps_what_it_has(emulator: Any, asked: Asked, client: Any, tmp_path: Path) -> None:
    emulator.batches = BatchCourse(lines_per_second=100, expires_after=0.1)
    seen: list[str] = []

    @emulator.handle("POST /batches")
    def next_one_has_time(call: Call) -> Any:
        batch = call.regular()
        emulator.batches = BatchCourse()
        seen.append(batch["id"])  # type: ignore[index]
        return batch

    work = run(client, tmp_path, [chat(f"t{number}") for number in range(40)])
    assert client.batches.retrieve(seen[0]).status == "expired"
    assert len(seen) == 2
    assert all(answer is not None for answer, _ in work.table())
    assert asked.once
    assert {outcome.error["code"] for outcome in work.recorded if outcome.error} == {"batch_expired"}


def test_a_batch_that_others_cancel_is_not_asked_again(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    emulator.batches = BatchCourse(lines_per_second=50)
    looks = 0

    @emulator.handle("GET /batches/{batch_id}")
    def cancelled_by_others(call: Call) -> Any:
        nonlocal looks
        looks += 1
        if looks == 4:
            call.service.call("POST", f"/batches/{call.ids[0]}/cancel")
        return call.regular()

    work = run(client, tmp_path, [chat(f"t{number}") for number in range(100)])
    done = sum(answer is not None for answer, _ in work.table())
    assert 0 < done < 100
    assert Counter(codes(work)) == {None: done, "batch_cancelled": 100 - done}
    assert (asked.once, len(asked.texts)) == (True, done)


def test_a_line_that_is_refused_does_not_keep_the_others_back(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    @emulator.handle("GET /batches/{batch_id}")
    def refused(call: Call) -> Any:
        batch = call.store.get("/batches", call.ids[0])
        data = call.service.call("GET", f"/files/{batch['input_file_id']}/content").content().decode()
        lines = [json.loads(line) for line in data.splitlines()]
        wrong = [at for at, line in enumerate(lines, 1) if "wrong" in line["body"]["messages"][0]["content"]]
        if not wrong:
            return call.regular()
        errors = [{"code": "invalid_request", "message": "No.", "line": at, "param": "body.x"} for at in wrong]
        return {**batch, "status": "failed", "errors": {"object": "list", "data": errors}}

    jobs = [chat("a"), chat("wrong 1"), chat("b"), chat("wrong 2"), chat("c")]
    work = run(client, tmp_path, jobs)
    assert codes(work) == [None, "invalid_request", None, "invalid_request", None]
    assert work.table()[1][1] == {
        "type": "BatchError",
        "message": "No.",
        "code": "invalid_request",
        "param": "body.x",
    }
    assert asked.texts == {"a": 1, "b": 1, "c": 1}


def test_a_batch_that_is_refused_as_a_whole_ends_its_jobs(emulator: Any, client: Any, tmp_path: Path) -> None:
    @emulator.handle("GET /batches/{batch_id}")
    def refused(call: Call) -> Any:
        errors = [{"code": "billing_hard_limit_reached", "message": "Pay.", "line": None, "param": None}]
        return {**call.store.get("/batches", call.ids[0]), "status": "failed", "errors": {"data": errors}}

    work = run(client, tmp_path, [chat("a"), chat("b")])
    assert codes(work) == ["billing_hard_limit_reached"] * 2
    assert len(batches(client)) == 1


def test_a_full_queue_is_waited_for(emulator: Any, asked: Asked, client: Any, tmp_path: Path) -> None:
    emulator.batches = BatchCourse(enqueued_tokens={"gpt-4o-mini": 30})
    work = run(client, tmp_path, [chat("one two three") for _ in range(40)], engine(requests=8))
    assert all(answer is not None for answer, _ in work.table())
    assert asked.texts == {"one two three": 40}
    assert Counter(one.status for one in batches(client))["failed"] > 0


def test_a_batch_that_is_larger_than_the_queue_goes_in_pieces(
    emulator: Any, asked: Asked, client: Any, tmp_path: Path
) -> None:
    emulator.batches = BatchCourse(enqueued_tokens={"gpt-4o-mini": 30})
    work = run(client, tmp_path, [chat(f"one two t{number}") for number in range(40)])
    assert all(answer is not None for answer, _ in work.table())
    assert asked.once


def test_a_full_queue_of_one_model_does_not_stop_another(emulator: Any, client: Any, tmp_path: Path) -> None:
    emulator.batches = BatchCourse(enqueued_tokens={"gpt-4o-mini": 1})  # no request ever fits
    answered: list[int] = []

    class Watched(PlainWork):
        def record(self, outcomes: Any) -> None:
            answered.extend(outcome.index for outcome in outcomes)
            if len(answered) == 2:
                raise BulkStopped("seen enough")

    work = Watched(tmp_path / "run.sqlite", [chat("too much"), chat("a", "gpt-5"), chat("b", "gpt-5")])
    with pytest.raises(BulkStopped):
        engine().run(client, work)
    assert answered == [1, 2]


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
