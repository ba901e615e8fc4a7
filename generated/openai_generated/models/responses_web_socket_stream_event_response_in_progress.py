# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response import Response


@model
class ResponsesWebSocketStreamEventResponseInProgress(Model):
    """Responses web socket stream event response in progress (`response.in_progress`)."""

    type: Literal["response.in_progress"] = "response.in_progress"
    response: Response
    sequence_number: int
    stream_id: str | None = None
