# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseErrorEvent(Model):
    """Response error event (`error`)."""

    type: Literal["error"] = "error"
    """Always `error`."""
    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """What went wrong, for people to read."""
    param: str | None = None
    """The request parameter that caused it; null when no single one did."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
