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
    status: int | None = None
    sequence_number: int | None = None
    error: ErrorPayload
    stream_id: str | None = None
