# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_text_delta_event_logprob import ResponseTextDeltaEventLogprob


@model
class ResponseTextDeltaEvent(Model):
    """Response text delta event (`response.output_text.delta`)."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Always `response.output_text.delta`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    delta: str
    """The next piece of text, to be appended."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    logprobs: list[ResponseTextDeltaEventLogprob]
    """How likely the tokens of this piece were; empty unless asked for."""


@model
class ResponseTextDoneEvent(Model):
    """Response text done event (`response.output_text.done`)."""

    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Always `response.output_text.done`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    text: str
    """The whole text of the part."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    logprobs: list[ResponseTextDeltaEventLogprob]
    """How likely the tokens of the text were; empty unless asked for."""
