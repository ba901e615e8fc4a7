# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.error_payload import ErrorPayload


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
