# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ResponseWsError(Model):
    """Response ws error (`error`)."""

    type: Literal["error"] = "error"
    """Always `error`."""
    status: int | None = None
    """The HTTP status that the error would have had."""
    sequence_number: int | None = None
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    error: ErrorPayload
    """What went wrong."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ErrorPayload(Model):
    """Error payload."""

    type: str
    """What sort of failure this is, such as invalid_request_error."""
    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """What went wrong, for people to read."""
    param: str | None = None
    """The request parameter that caused it; null when no single one did."""
    headers: dict[str, str] | None = None
    """Headers that an HTTP answer would have had, such as those of rate limits."""
    misalignment: ResponsesServerEventResponseWsErrorErrorMisalignment | None = None
    """What the model was about to do against its user's will, if that is why it was stopped."""


@model
class ResponsesServerEventResponseWsErrorErrorMisalignment(Model):
    """Responses server event response ws error error misalignment."""

    detailed_explanation: str | None = None
    """What the model was about to do and why that was stopped, at length."""
    error_type: str | ResponsesServerEventResponseWsErrorErrorMisalignmentErrorType | None = None
    """The kind of harm feared, such as data that would leave or be destroyed."""
    review_target: str | None = None
    """Which action or output was judged."""
    steer: ResponsesServerEventResponseWsErrorErrorMisalignmentSteer | None = None
    """What to tell the model so that it goes on in another way."""


ResponsesServerEventResponseWsErrorErrorMisalignmentErrorType: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
"""Responses server event response ws error error misalignment error type: the values known when this was generated."""


@model
class ResponsesServerEventResponseWsErrorErrorMisalignmentSteer(Model):
    """Responses server event response ws error error misalignment steer."""

    message: str
    """The words to hand to the model."""
