# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_response_status_error import BetaRealtimeResponseStatusError


@model
class BetaRealtimeResponseStatus(Model):
    """Beta realtime response status."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    error: BetaRealtimeResponseStatusError | None = None
