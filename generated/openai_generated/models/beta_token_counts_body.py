# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_conversation_param_2 import BetaConversationParam2
    from openai_generated.models.beta_input_item import BetaInputItem
    from openai_generated.models.beta_reasoning import BetaReasoning
    from openai_generated.models.beta_response_text_param import BetaResponseTextParam
    from openai_generated.models.beta_tool import BetaTool
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam


@model
class BetaTokenCountsBody(Model):
    """Beta token counts body."""

    model: str | None = None
    input: str | list[BetaInputItem] | None = None
    previous_response_id: str | None = None
    tools: list[BetaTool] | None = None
    text: BetaResponseTextParam | None = None
    reasoning: BetaReasoning | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    instructions: str | None = None
    personality: Literal["friendly", "pragmatic"] | str | None = None
    conversation: str | BetaConversationParam2 | None = None
    tool_choice: BetaToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None
