# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response import Response


@model
class ResponseFailedEvent(Model):
    """Response failed event (`response.failed`)."""

    type: Literal["response.failed"] = "response.failed"
    """Always `response.failed`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    response: Response
    """The response with its error."""
