# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_responses_client_event_response_create_moderation_policy import (
        BetaResponsesClientEventResponseCreateModerationPolicy,
    )


@model
class BetaResponsesClientEventResponseCreateModeration(Model):
    """Beta responses client event response create moderation."""

    model: str
    policy: BetaResponsesClientEventResponseCreateModerationPolicy | None = None
