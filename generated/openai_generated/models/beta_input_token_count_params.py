# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
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
    """The id of the model."""
    input: str | list[BetaResponseInputItem] | None = None
    """What the model is given to answer: text, or a list of items."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    tools: list[BetaTool] | None = None
    """The tools that the model may call."""
    text: BetaResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    reasoning: BetaReasoning | None = None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    truncation: Literal["auto", "disabled"] | None = None
    """What happens when the input is longer than the context: auto drops items, disabled (the default) fails."""
    instructions: str | None = None
    """Guidance for the model that ranks above the user's input."""
    personality: Literal["friendly", "pragmatic"] | str | None = None
    """The tone of the model, one of the named personalities or a text of your own."""
    conversation: str | BetaResponseConversationParam | None = None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    tool_choice: BetaToolChoiceParam | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once; true by default."""


BetaTruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""Beta truncation enum: the values known when this was generated."""
