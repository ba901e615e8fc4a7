# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_reasoning import BetaReasoning
    from openai_generated.models.beta_response_conversation_param import BetaResponseConversationParam
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem
    from openai_generated.models.beta_response_text_config import BetaResponseTextConfig
    from openai_generated.models.beta_tool import BetaTool
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam


@model
class BetaInputTokenCountParams(Model):
    """Beta input token count params."""

    model: str | None = None
    input: str | list[BetaResponseInputItem] | None = None
    previous_response_id: str | None = None
    tools: list[BetaTool] | None = None
    text: BetaResponseTextConfig | None = None
    reasoning: BetaReasoning | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    instructions: str | None = None
    personality: Literal["friendly", "pragmatic"] | str | None = None
    conversation: str | BetaResponseConversationParam | None = None
    tool_choice: BetaToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None
