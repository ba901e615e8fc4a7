# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseFunctionCallArgumentsDoneEvent(Model):
    """Beta response function call arguments done event (`response.function_call_arguments.done`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str
