# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_responses_client_event_response_create_moderation_policy_input import (
        BetaResponsesClientEventResponseCreateModerationPolicyInput,
    )
    from openai_generated.models.beta_responses_client_event_response_create_moderation_policy_output import (
        BetaResponsesClientEventResponseCreateModerationPolicyOutput,
    )


@model
class BetaResponsesClientEventResponseCreateModerationPolicy(Model):
    """Beta responses client event response create moderation policy."""

    input: BetaResponsesClientEventResponseCreateModerationPolicyInput | None = None
    output: BetaResponsesClientEventResponseCreateModerationPolicyOutput | None = None
