# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Create eval jsonl run data source (`jsonl`)."""

    type: Required[Literal["jsonl"]]
    """Always `jsonl`."""
    source: Required[params.CreateEvalJSONLRunDataSourceSourceParam | Model]
    """Where the items come from: rows given here, or an uploaded file."""


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Create eval completions run data source (`completions`)."""

    type: Required[Literal["completions"]]
    """Always `completions`."""
    input_messages: params.CreateEvalCompletionsRunDataSourceInputMessagesParam | Model
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: params.CreateEvalCompletionsRunDataSourceSamplingParams | Model
    """Settings of the model that answers; left out, its own."""
    model: str
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: Required[params.CreateEvalCompletionsRunDataSourceSourceParam | Model]
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""


class CreateEvalCompletionsRunDataSourceSamplingParams(TypedDict, total=False):
    """Create eval completions run data source sampling params."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long the model thinks; reasoning models only."""
    temperature: float
    """Randomness of the choice of tokens; 1 by default, 0 for the likeliest only."""
    max_completion_tokens: int
    """How long an answer may be in tokens, thinking included; left out for no bound."""
    top_p: float
    """Keep only the likeliest tokens up to this share, 0 to 1; 1 by default."""
    seed: int
    """A seed, so that runs are alike; 42 by default."""
    response_format: params.CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | Model
    """The form of the answers: text (the default), JSON, or JSON by a schema."""
    tools: Iterable[params.ChatCompletionFunctionToolParam | Model]
    """The functions that the model may call; left out for none."""


class RunCreateResponseDataSourceResponsesParam(TypedDict, total=False):
    """Run create response data source responses (`responses`)."""

    type: Required[Literal["responses"]]
    """Always `responses`."""
    input_messages: params.RunCreateResponseDataSourceResponsesInputMessagesParam | Model
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: params.RunCreateResponseDataSourceResponsesSamplingParams | Model
    """Settings of the model that answers; left out, its own."""
    model: str
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: Required[params.RunCreateResponseDataSourceResponsesSourceParam | Model]
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""


class RunCreateResponseDataSourceResponsesSamplingParams(TypedDict, total=False):
    """Run create response data source responses sampling params."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long the model thinks; reasoning models only."""
    temperature: float
    """Randomness of the choice of tokens; 1 by default, 0 for the likeliest only."""
    max_completion_tokens: int
    """How long an answer may be in tokens, thinking included; left out for no bound."""
    top_p: float
    """Keep only the likeliest tokens up to this share, 0 to 1; 1 by default."""
    seed: int
    """A seed, so that runs are alike; 42 by default."""
    tools: Iterable[params.ToolParam | Model]
    """The tools that the model may call, functions and built-in ones; left out for none."""
    text: params.RunCreateResponseDataSourceResponsesSamplingParamsText | Model
    """Settings of the text in the answers; left out, plain text."""


class RunCreateResponseDataSourceResponsesSamplingParamsText(TypedDict, total=False):
    """Run create response data source responses sampling params text."""

    format: params.ResponseFormatTextConfigParam | Model
    """The form of the text: plain (the default), JSON, or JSON by a schema."""


EvalRunCreateParamsDataSource: TypeAlias = (
    params.CreateEvalJSONLRunDataSourceParam
    | params.CreateEvalCompletionsRunDataSourceParam
    | params.RunCreateResponseDataSourceResponsesParam
)
"""Eval run create params data source: one of 3 kinds, told apart by `type`."""
