# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseFunctionCallArgumentsDeltaEvent(Model):
    """Beta response function call arguments delta event (`response.function_call_arguments.delta`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
