# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """Beta response code interpreter call code delta event (`response.code_interpreter_call_code.delta`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
