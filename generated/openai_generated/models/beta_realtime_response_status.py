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
    """The status again."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    """Why it was cancelled (the user spoke, or you asked) or incomplete (token limit or filter)."""
    error: BetaRealtimeResponseStatusError | None = None
    """What went wrong, when the status is failed."""
