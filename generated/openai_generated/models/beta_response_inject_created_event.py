# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem


@model
class BetaResponseInjectCreatedEvent(Model):
    """Beta response inject created event (`response.inject.created`)."""

    type: Literal["response.inject.created"] = "response.inject.created"
    """Always `response.inject.created`."""
    response_id: str
    """The response that is still being made."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponseInjectFailedEvent(Model):
    """Beta response inject failed event (`response.inject.failed`)."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    """Always `response.inject.failed`."""
    response_id: str
    """The response that is still being made."""
    input: list[BetaResponseInputItem]
    """What is put into the response while it is being made."""
    error: BetaResponseInjectFailedEventError
    """Why it could not be put in."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponseInjectFailedEventError(Model):
    """Beta response inject failed event error."""

    code: Literal["response_already_completed", "response_not_found"]
    """A short word for why it could not be put in."""
    message: str
    """Why it could not be put in, for people to read."""


BetaResponseInjectFailedEventErrorCode: TypeAlias = Literal["response_already_completed", "response_not_found"]
"""Beta response inject failed event error code: the values known when this was generated."""
