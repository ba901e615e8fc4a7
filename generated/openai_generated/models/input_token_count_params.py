# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

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
    input: str | list[ResponseInputItem] | None = None
    previous_response_id: str | None = None
    tools: list[Tool] | None = None
    text: ResponseTextConfig | None = None
    reasoning: Reasoning | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    instructions: str | None = None
    personality: Literal["friendly", "pragmatic"] | str | None = None
    conversation: str | ResponseConversationParam | None = None
    tool_choice: ToolChoiceParam | None = None
    parallel_tool_calls: bool | None = None
