# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.reasoning import Reasoning
    from openai_generated.models.response_conversation_param import ResponseConversationParam
    from openai_generated.models.response_input_item import ResponseInputItem
    from openai_generated.models.response_text_config import ResponseTextConfig
    from openai_generated.models.tool import Tool
    from openai_generated.models.tool_choice_param import ToolChoiceParam


@model
class InputTokenCountParams(Model):
    """Input token count params."""

    model: str | None = None
    """The id of the model."""
    input: str | list[ResponseInputItem] | None = None
    """The input to count: text of up to 10485760 characters, or a list of items."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    tools: list[Tool] | None = None
    """The tools that the model may call."""
    text: ResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    reasoning: Reasoning | None = None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    truncation: Literal["auto", "disabled"] | None = None
    """What happens when the input is longer than the context: auto drops items, disabled (the default) fails."""
    instructions: str | None = None
    """Guidance for the model that ranks above the user's input."""
    personality: Literal["friendly", "pragmatic"] | str | None = None
    """The tone of the model, one of the named personalities or a text of your own."""
    conversation: str | ResponseConversationParam | None = None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    tool_choice: ToolChoiceParam | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once; true by default."""


TruncationEnum: TypeAlias = Literal["auto", "disabled"]
"""Truncation enum: the values known when this was generated."""
