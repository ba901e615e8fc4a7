# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response import Response


@model
class ResponsesWebSocketStreamEventResponseFailed(Model):
    """Responses web socket stream event response failed (`response.failed`)."""

    type: Literal["response.failed"] = "response.failed"
    sequence_number: int
    response: Response
    stream_id: str | None = None
