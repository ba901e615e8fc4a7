# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCodeInterpreterCallInterpretingEvent(Model):
    """Beta response code interpreter call interpreting event (`response.code_interpreter_call.interpreting`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    output_index: int
    item_id: str
    sequence_number: int
