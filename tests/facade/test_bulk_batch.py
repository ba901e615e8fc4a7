"""The engine `batch`: splits, sends once, waits, and finds its way through everything that batches do."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from bulk_batches import CHAT, Asked, batches, chat, codes, engine, run, texts
from bulk_work import PlainWork
from openai_facade.bulk.engines.batch.taken import ENDPOINTS
from openai_facade.errors import BulkRequestError, BulkStopped
from openai_facade.testing import BatchCourse, Call

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


def test_batches_say_what_they_were_told_to_say(client: Any, tmp_path: Path) -> None:
    run(client, tmp_path, [chat("a")], engine(metadata={"team": "ours"}, expires_after=7200))
    (batch,) = batches(client)
    assert batch.metadata.keys() == {"team", "openai_facade_part"}
    file = client.files.retrieve(batch.input_file_id)
    assert file.expires_at - file.created_at == 7200
    assert (file.purpose, file.filename) == ("batch", f"{batch.metadata['openai_facade_part'][6:]}.jsonl")


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
