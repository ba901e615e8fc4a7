# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_supported_models import AssistantSupportedModels
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice
    from openai_generated.models.assistant_tool_param import AssistantToolParam
    from openai_generated.models.message_create_params import MessageCreateParams
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy


@model
class ThreadRunCreateParams(Model):
    """Thread run create params."""

    assistant_id: str
    model: str | AssistantSupportedModels | None = None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    instructions: str | None = None
    additional_instructions: str | None = None
    additional_messages: list[MessageCreateParams] | None = None
    tools: list[AssistantToolParam] | None = None
    metadata: dict[str, str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    stream: bool | None = None
    max_prompt_tokens: int | None = None
    max_completion_tokens: int | None = None
    truncation_strategy: RunTruncationStrategy | None = None
    tool_choice: Literal["none", "auto", "required"] | str | AssistantToolChoice | None = None
    parallel_tool_calls: bool | None = None
    response_format: AssistantResponseFormatOption | None = None
