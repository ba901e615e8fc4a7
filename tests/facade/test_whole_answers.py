"""Streams that a server answers with one whole JSON: what is in it is the last event all the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIError
from openai_generated.models import ImageEditCompletedEvent, ImageGenCompletedEvent

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

USAGE = {"total_tokens": 1, "input_tokens": 1, "output_tokens": 0}
IMAGES = {"created": 5, "data": [{"b64_json": "QUJD"}], "size": "1024x1024", "output_format": "png", "usage": USAGE}


def events_of(call: Caller, kind: str) -> list[Any]:
    client = call.client
    if kind == "generate":
        made = client.images.generate(model="m", prompt="x", stream=True)
    elif kind == "edit":
        made = client.images.edit(image=("a.png", b"1"), prompt="x", stream=True)
    else:
        made = client.audio.transcriptions.create(model="m", file=("a.wav", b"1"), stream=True)
    return list(call.each(call.run(made)))


@pytest.mark.parametrize(("kind", "event"), [("generate", ImageGenCompletedEvent), ("edit", ImageEditCompletedEvent)])
@pytest.mark.parametrize("indent", [None, 2])
def test_an_image_is_its_completed_event(
    call: Caller, scripted: Scripted, kind: str, event: type[Any], indent: int | None
) -> None:
    scripted.answer = lambda request: scripted.body(json.dumps(IMAGES, indent=indent).encode())
    (made,) = events_of(call, kind)
    assert type(made) is event
    assert (made.b64_json, made.created_at, made.size, made.output_format) == ("QUJD", 5, "1024x1024", "png")
    assert made.usage.total_tokens == 1
    assert made.type == ("image_generation.completed" if kind == "generate" else "image_edit.completed")


def test_a_large_image_and_several_of_them(call: Caller, scripted: Scripted) -> None:
    data = [{"b64_json": "A" * 300_000}, {"b64_json": "B" * 300_000}]
    scripted.answer = lambda request: scripted.json({**IMAGES, "data": data})
    assert [made.b64_json[:1] for made in events_of(call, "generate")] == ["A", "B"]


def test_a_transcript_is_its_done_event(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"text": "hello"})
    (made,) = events_of(call, "transcribe")
    assert (made.type, made.text) == ("transcript.text.done", "hello")


@pytest.mark.parametrize("kind", ["generate", "transcribe"])
@pytest.mark.parametrize("body", [{}, {"data": [5, {}]}, {"text": 5}, [1], "x"], ids=str)
def test_other_json_is_refused_as_before(call: Caller, scripted: Scripted, kind: str, body: Any) -> None:
    scripted.answer = lambda request: scripted.json(body)
    with pytest.raises(APIError, match="Expected a stream of events, got application/json"):
        events_of(call, kind)


def test_an_error_in_it_is_told(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json({"error": {"message": "no more images"}})
    with pytest.raises(APIError, match="no more images"):
        events_of(call, "generate")


def test_events_of_a_wrong_type_are_events(call: Caller, scripted: Scripted) -> None:
    event = json.dumps({"type": "image_generation.completed", "b64_json": "QUJD"})
    scripted.answer = lambda request: scripted.body(f"data: {event}\n\n".encode())
    (made,) = events_of(call, "generate")
    assert made.b64_json == "QUJD"
