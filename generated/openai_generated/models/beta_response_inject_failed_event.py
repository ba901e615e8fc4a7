# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem


@model
class BetaResponseInjectFailedEvent(Model):
    """Beta response inject failed event (`response.inject.failed`)."""

    type: Literal["response.inject.failed"] = "response.inject.failed"
    response_id: str
    input: list[BetaResponseInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: int
    stream_id: str | None = None
