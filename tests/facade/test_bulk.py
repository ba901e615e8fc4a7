"""Bulk runs of both colours: ordered rows, operations, output of the user's type, progress."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from openai_facade import bulk

from .bulk_runs import CHAT, asked, completion, failing, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .bulk_runs import Runs
    from .conftest import Received, Scripted


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
