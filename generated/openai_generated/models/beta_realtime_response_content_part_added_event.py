# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaRealtimeResponseContentPartAddedEvent(Model):
    """Beta realtime response content part added event (`response.content_part.added`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Always `response.content_part.added`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    part: BetaRealtimeResponseContentPartAddedEventPart
    """The new part, still empty."""


@model
class BetaRealtimeResponseContentPartAddedEventPart(Model):
    """Beta realtime response content part added event part."""

    type: Literal["audio", "text"] | None = None
    """Whether the part is sound or text."""
    text: str | None = None
    """The words of a part of text, none so far."""
    audio: str | None = None
    """The sound in base64, none so far."""
    transcript: str | None = None
    """What is said in the sound, nothing so far."""


BetaRealtimeResponseContentPartAddedEventPartType: TypeAlias = Literal["audio", "text"]
"""Beta realtime response content part added event part type: the values known when this was generated."""


@model
class BetaRealtimeResponseContentPartDoneEvent(Model):
    """Beta realtime response content part done event (`response.content_part.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Always `response.content_part.done`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    part: BetaRealtimeResponseContentPartDoneEventPart
    """The whole part, without its sound."""


@model
class BetaRealtimeResponseContentPartDoneEventPart(Model):
    """Beta realtime response content part done event part."""

    type: Literal["audio", "text"] | None = None
    """Whether the part is sound or text."""
    text: str | None = None
    """All words of a part of text."""
    audio: str | None = None
    """The sound in base64, where it comes along."""
    transcript: str | None = None
    """All that is said in the sound."""


BetaRealtimeResponseContentPartDoneEventPartType: TypeAlias = Literal["audio", "text"]
"""Beta realtime response content part done event part type: the values known when this was generated."""
