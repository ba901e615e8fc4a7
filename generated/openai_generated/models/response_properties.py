# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.response_text_config import ResponseTextConfig
    from openai_generated.models.responses_model import ResponsesModel
    from openai_generated.models.tool import Tool
    from openai_generated.models.tool_choice_param import ToolChoiceParam


@model
class ResponseProperties(Model):
    """Response properties."""

    previous_response_id: str | None = None
    model: ResponsesModel | str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextConfig | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: ResponsePrompt | None = None
