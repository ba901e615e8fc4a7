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
    """The response to continue from; its items come before the new input."""
    model: ResponsesModel | None = None
    """The id of the model, such as gpt-5.4."""
    background: bool | None = None
    """Whether to return at once with the status queued and work on in the background; false by default."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools one response may make in all."""
    text: ResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: list[Tool] | None = None
    """The tools that the model may call: built-in ones, MCP servers, functions and custom tools."""
    tool_choice: ToolChoiceParam | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
