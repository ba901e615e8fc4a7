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
    """The id of the assistant."""
    thread: ThreadCreateParams | None = None
    """The thread to open, with its messages, tool resources and metadata."""
    model: str | ThreadCreateAndRunParamsModel | None = None
    """The id of a model that replaces the assistant's own for this run."""
    instructions: str | None = None
    """Text that replaces the assistant's instructions for this run."""
    tools: list[ThreadCreateAndRunParamsTool] | None = None
    """Up to 20 tools that replace the assistant's for this run."""
    tool_resources: ThreadCreateAndRunParamsToolResources | None = None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    stream: bool | None = None
    """Whether the run comes as events until it ends or waits for tool outputs."""
    max_prompt_tokens: int | None = None
    """How many tokens of the thread the run may read in all, 256 or more."""
    max_completion_tokens: int | None = None
    """How many tokens the run may generate in all, 256 or more."""
    truncation_strategy: RunTruncationStrategy | None = None
    """Which messages of the thread the run reads: auto, or the last so many."""
    tool_choice: Literal["none", "auto", "required"] | AssistantToolChoice | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once; true by default."""
    response_format: AssistantResponseFormatOption | None = None
    """The form of the answers: auto, text, json_object or json_schema."""
