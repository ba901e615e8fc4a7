"""Responses whose answer comes after commentary, and whose last event forgets what was streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .structured import Answer, events, message, read, response, said, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

FINAL = message(said("final"), "m2", phase="final_answer")


@pytest.mark.parametrize("text", ["I look it up.", said("draft")], ids=["prose", "fitting"])
@pytest.mark.parametrize("way", ["parse", "stream"])
def test_commentary_is_not_the_answer(call: Caller, scripted: Scripted, text: str, way: str) -> None:
    output = [message(text, phase="commentary"), FINAL]
    if way == "parse":
        scripted.answer = lambda request: scripted.json(response(*output))
        got: Any = call.run(call.client.responses.parse(model="m", input="x", text_format=Answer))
    else:
        scripted.answer = lambda request: streamed(scripted, *events(output, response(*output)))
        seen, stream = read(call, call.client.responses.stream(model="m", input="x", text_format=Answer))
        got = call.run(stream.get_final_response())
        texts = [event.parsed for event in seen if event.type == "response.output_text.done"]
        assert texts == [None, Answer(answer="final")]
    assert got.output_parsed == Answer(answer="final")
    assert got.output[0].content[0].text == text
    assert got.output[0].content[0].parsed is None


def test_commentary_alone_is_no_answer(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(response(message("I look it up.", phase="commentary")))
    got: Any = call.run(call.client.responses.parse(model="m", input="x", text_format=Answer))
    assert got.output_parsed is None


@pytest.mark.parametrize("phase", [None, "final_answer", "of_tomorrow"])
def test_messages_of_other_phases_are_answers(call: Caller, scripted: Scripted, phase: Any) -> None:
    scripted.answer = lambda request: scripted.json(response(message(said("yes"), phase=phase)))
    got: Any = call.run(call.client.responses.parse(model="m", input="x", text_format=Answer))
    assert got.output_parsed == Answer(answer="yes")


@pytest.mark.parametrize("end", ["completed", "incomplete"])
@pytest.mark.parametrize("output", [[], None, "missing"], ids=str)
def test_what_was_streamed_is_the_output_where_the_last_event_has_none(
    call: Caller, scripted: Scripted, output: Any, end: str
) -> None:
    last = response(output=output, status=end)
    if output == "missing":
        del last["output"]
    *sent, final = events([message(said("yes"))], last)
    final["type"] = f"response.{end}"
    scripted.answer = lambda request: streamed(scripted, *sent, final)
    seen, stream = read(call, call.client.responses.stream(model="m", input="x", text_format=Answer))
    got = call.run(stream.get_final_response())
    assert (got.output_text, got.output_parsed, got.usage.output_tokens) == (said("yes"), Answer(answer="yes"), 4)
    if end == "completed":
        assert seen[-1].response.output_parsed == Answer(answer="yes")


def test_an_output_that_is_there_counts(call: Caller, scripted: Scripted) -> None:
    last = response(message(said("last")))
    scripted.answer = lambda request: streamed(scripted, *events([message(said("first"))], last))
    _, stream = read(call, call.client.responses.stream(model="m", input="x", text_format=Answer))
    assert call.run(stream.get_final_response()).output_parsed == Answer(answer="last")


@pytest.mark.parametrize("left_out", ["output_index", "content_index"])
def test_events_without_a_place_are_placed_by_their_item(call: Caller, scripted: Scripted, left_out: str) -> None:
    items = [message(said("one"), "m1"), message(said("two"), "m2")]
    sent = [{k: v for k, v in event.items() if k != left_out} for event in events(items, response())]
    scripted.answer = lambda request: streamed(scripted, *sent)
    seen, stream = read(call, call.client.responses.stream(model="m", input="x", text_format=Answer))
    final = call.run(stream.get_final_response())
    assert [item.content[0].text for item in final.output] == [said("one"), said("two")]
    assert [event.snapshot for event in seen if event.type.endswith("text.delta")] == [said("one"), said("two")]
