# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy
    from openai_generated.models.thread_create_and_run_params_tool import ThreadCreateAndRunParamsTool
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


ThreadCreateAndRunParamsModel: TypeAlias = Literal[
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview",
    "gpt-4.5-preview-2025-02-27",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
    "gpt-6-astra",
    "gpt-6.2-astra",
    "gpt-6.1-sol",
    "gpt-6.2-sol",
    "gpt-6.1-terra",
    "gpt-6-sol",
    "gpt-6-luna",
    "gpt-5.6-sol",
    "gpt-5.6-terra",
    "gpt-5.6-luna",
    "gpt-5.5",
    "gpt-5.5-2026-04-23",
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-nano",
    "gpt-5.4-mini-2026-03-17",
    "gpt-5.4-nano-2026-03-17",
    "gpt-5.3-chat-latest",
    "gpt-5.2",
    "gpt-5.2-2025-12-11",
    "gpt-5.2-chat-latest",
    "gpt-5.2-pro",
    "gpt-5.2-pro-2025-12-11",
    "gpt-5.1",
    "gpt-5.1-2025-11-13",
    "gpt-5.1-codex",
    "gpt-5.1-mini",
    "gpt-5.1-chat-latest",
    "gpt-5-chat-latest",
    "o4-mini",
    "o4-mini-2025-04-16",
    "o3",
    "o3-2025-04-16",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "o1-preview",
    "o1-preview-2024-09-12",
    "o1-mini",
    "o1-mini-2024-09-12",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-12-15",
    "gpt-4o-audio-preview",
    "gpt-4o-audio-preview-2024-10-01",
    "gpt-4o-audio-preview-2024-12-17",
    "gpt-4o-audio-preview-2025-06-03",
    "gpt-4o-mini-audio-preview",
    "gpt-4o-mini-audio-preview-2024-12-17",
    "gpt-4o-search-preview",
    "gpt-4o-mini-search-preview",
    "gpt-4o-search-preview-2025-03-11",
    "gpt-4o-mini-search-preview-2025-03-11",
    "chatgpt-4o-latest",
    "codex-mini-latest",
    "gpt-3.5-turbo-0301",
]
"""Thread create and run params model: the values known when this was generated."""


@model
class ThreadCreateAndRunParamsToolResources(Model):
    """Thread create and run params tool resources."""

    code_interpreter: ThreadCreateAndRunParamsToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; left out for nothing."""
    file_search: ThreadCreateAndRunParamsToolResourcesFileSearch | None = None
    """What the file search looks through; left out for nothing."""


@model
class ThreadCreateAndRunParamsToolResourcesCodeInterpreter(Model):
    """Thread create and run params tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""


@model
class ThreadCreateAndRunParamsToolResourcesFileSearch(Model):
    """Thread create and run params tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""
