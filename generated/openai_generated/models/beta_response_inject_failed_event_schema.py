# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_input_item import BetaInputItem
    from openai_generated.models.beta_response_inject_failed_event_error_schema import (
        BetaResponseInjectFailedEventErrorSchema,
    )


@model
class BetaResponseInjectFailedEventSchema(Model):
    """Beta response inject failed event schema (`response.inject.failed`)."""

    error: BetaResponseInjectFailedEventErrorSchema
    input: list[BetaInputItem]
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"] = "response.inject.failed"
    stream_id: str | None = None
