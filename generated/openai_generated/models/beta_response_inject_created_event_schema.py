# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseInjectCreatedEventSchema(Model):
    """Beta response inject created event schema (`response.inject.created`)."""

    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"] = "response.inject.created"
    stream_id: str | None = None
