# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy
    from openai_generated.models.thread_create_and_run_params_model import ThreadCreateAndRunParamsModel
    from openai_generated.models.thread_create_and_run_params_tool import ThreadCreateAndRunParamsTool
    from openai_generated.models.thread_create_and_run_params_tool_resources import (
        ThreadCreateAndRunParamsToolResources,
    )
    from openai_generated.models.thread_create_params import ThreadCreateParams


@model
class ThreadCreateAndRunParams(Model):
    """Thread create and run params."""

    assistant_id: str
    thread: ThreadCreateParams | None = None
    model: str | ThreadCreateAndRunParamsModel | None = None
    instructions: str | None = None
    tools: list[ThreadCreateAndRunParamsTool] | None = None
    tool_resources: ThreadCreateAndRunParamsToolResources | None = None
    metadata: dict[str, str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    stream: bool | None = None
    max_prompt_tokens: int | None = None
    max_completion_tokens: int | None = None
    truncation_strategy: RunTruncationStrategy | None = None
    tool_choice: Literal["none", "auto", "required"] | AssistantToolChoice | None = None
    parallel_tool_calls: bool | None = None
    response_format: AssistantResponseFormatOption | None = None
