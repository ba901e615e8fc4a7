# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ThreadCreateAndRunParams(TypedDict, total=False):
    """What `POST /threads/runs` takes."""

    assistant_id: Required[str]
    """The id of the assistant."""
    thread: params.ThreadCreateParams | Model
    """The thread to open, with its messages, tool resources and metadata."""
    model: str | models.ThreadCreateAndRunParamsModel | None
    """The id of a model that replaces the assistant's own for this run."""
    instructions: str | None
    """Text that replaces the assistant's instructions for this run."""
    tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None
    """Up to 20 tools that replace the assistant's for this run."""
    tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    stream: bool | None
    """Whether the run comes as events until it ends or waits for tool outputs."""
    max_prompt_tokens: int | None
    """How many tokens of the thread the run may read in all, 256 or more."""
    max_completion_tokens: int | None
    """How many tokens the run may generate in all, 256 or more."""
    truncation_strategy: params.RunTruncationStrategyParam | Model | None
    """Which messages of the thread the run reads: auto, or the last so many."""
    tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once; true by default."""
    response_format: params.AssistantResponseFormatOptionParam | Model | None
    """The form of the answers: auto, text, json_object or json_schema."""


class ThreadCreateAndRunParamsToolResources(TypedDict, total=False):
    """Thread create and run params tool resources."""

    code_interpreter: params.ThreadCreateAndRunParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with; left out for nothing."""
    file_search: params.ThreadCreateAndRunParamsToolResourcesFileSearch | Model
    """What the file search looks through; left out for nothing."""


class ThreadCreateAndRunParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    """Thread create and run params tool resources code interpreter."""

    file_ids: SequenceNotStr[str]
    """Uploaded files that its code can open, 20 at most."""


class ThreadCreateAndRunParamsToolResourcesFileSearch(TypedDict, total=False):
    """Thread create and run params tool resources file search."""

    vector_store_ids: SequenceNotStr[str]
    """The vector store to search; one at most."""


class ThreadCreateAndRunParamsNonStreaming(TypedDict, total=False):
    """What `POST /threads/runs` takes."""

    assistant_id: Required[str]
    """The id of the assistant."""
    thread: params.ThreadCreateParams | Model
    """The thread to open, with its messages, tool resources and metadata."""
    model: str | models.ThreadCreateAndRunParamsModel | None
    """The id of a model that replaces the assistant's own for this run."""
    instructions: str | None
    """Text that replaces the assistant's instructions for this run."""
    tools: Iterable[params.ThreadCreateAndRunParamsTool | Model] | None
    """Up to 20 tools that replace the assistant's for this run."""
    tool_resources: params.ThreadCreateAndRunParamsToolResources | Model | None
    """Files and vector stores that the tools may read, by kind of tool."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    stream: Literal[False] | None
    """Whether the run comes as events until it ends or waits for tool outputs."""
    max_prompt_tokens: int | None
    """How many tokens of the thread the run may read in all, 256 or more."""
    max_completion_tokens: int | None
    """How many tokens the run may generate in all, 256 or more."""
    truncation_strategy: params.RunTruncationStrategyParam | Model | None
    """Which messages of the thread the run reads: auto, or the last so many."""
    tool_choice: Literal["none", "auto", "required"] | params.AssistantToolChoiceParam | Model | None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once; true by default."""
    response_format: params.AssistantResponseFormatOptionParam | Model | None
    """The form of the answers: auto, text, json_object or json_schema."""
