# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ThreadRunCreateParams(TypedDict, total=False):
    """What `POST /threads/{thread_id}/runs` takes."""

    assistant_id: Required[str]
    """The id of the assistant."""
    model: str | models.AssistantSupportedModels | None
    """The id of a model that replaces the assistant's own for this run."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    instructions: str | None
    """Text that replaces the assistant's instructions for this run."""
    additional_instructions: str | None
    """Text put behind the assistant's own instructions for this run only."""
    additional_messages: Iterable[params.MessageCreateParams | Model] | None
    """Messages added to the thread before the run starts."""
    tools: Iterable[params.AssistantToolParam | Model] | None
    """Up to 20 tools that replace the assistant's for this run."""
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
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Extra parts of the answer that are left out unless named here."""


class ThreadRunCreateParamsNonStreaming(TypedDict, total=False):
    """What `POST /threads/{thread_id}/runs` takes."""

    assistant_id: Required[str]
    """The id of the assistant."""
    model: str | models.AssistantSupportedModels | None
    """The id of a model that replaces the assistant's own for this run."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    instructions: str | None
    """Text that replaces the assistant's instructions for this run."""
    additional_instructions: str | None
    """Text put behind the assistant's own instructions for this run only."""
    additional_messages: Iterable[params.MessageCreateParams | Model] | None
    """Messages added to the thread before the run starts."""
    tools: Iterable[params.AssistantToolParam | Model] | None
    """Up to 20 tools that replace the assistant's for this run."""
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
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Extra parts of the answer that are left out unless named here."""
