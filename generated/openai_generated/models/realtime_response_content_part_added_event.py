# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeResponseContentPartAddedEvent(Model):
    """Realtime response content part added event (`response.content_part.added`)."""

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
    part: RealtimeResponseContentPartAddedEventPart
    """The new part, still empty."""


@model
class RealtimeResponseContentPartAddedEventPart(Model):
    """Realtime response content part added event part."""

    type: Literal["audio", "text"] | None = None
    """Whether the part is sound or text."""
    text: str | None = None
    """The words of a part of text, none so far."""
    audio: str | None = None
    """The sound in base64, none so far."""
    transcript: str | None = None
    """What is said in the sound, nothing so far."""


RealtimeResponseContentPartAddedEventPartType: TypeAlias = Literal["audio", "text"]
"""Realtime response content part added event part type: the values known when this was generated."""


@model
class RealtimeResponseContentPartDoneEvent(Model):
    """Realtime response content part done event (`response.content_part.done`)."""

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
    part: RealtimeResponseContentPartDoneEventPart
    """The whole part, without its sound."""


@model
class RealtimeResponseContentPartDoneEventPart(Model):
    """Realtime response content part done event part."""

    type: Literal["audio", "text"] | None = None
    """Whether the part is sound or text."""
    text: str | None = None
    """All words of a part of text."""
    audio: str | None = None
    """The sound in base64, where it comes along."""
    transcript: str | None = None
    """All that is said in the sound."""


RealtimeResponseContentPartDoneEventPartType: TypeAlias = Literal["audio", "text"]
"""Realtime response content part done event part type: the values known when this was generated."""
