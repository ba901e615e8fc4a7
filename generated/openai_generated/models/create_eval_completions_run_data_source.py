# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_function_tool import ChatCompletionFunctionTool
    from openai_generated.models.create_eval_completions_run_data_source_input_messages import (
        CreateEvalCompletionsRunDataSourceInputMessages,
    )
    from openai_generated.models.create_eval_completions_run_data_source_sampling_params_response_format import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat,
    )
    from openai_generated.models.create_eval_completions_run_data_source_source import (
        CreateEvalCompletionsRunDataSourceSource,
    )


@model
class CreateEvalCompletionsRunDataSource(Model):
    """Create eval completions run data source (`completions`)."""

    type: Literal["completions"] = "completions"
    """Always `completions`."""
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    """Settings of the model that answers; left out, its own."""
    model: str | None = None
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: CreateEvalCompletionsRunDataSourceSource
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(Model):
    """Create eval completions run data source sampling params."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long the model thinks; reasoning models only."""
    temperature: float | None = None
    """Randomness of the choice of tokens; 1 by default, 0 for the likeliest only."""
    max_completion_tokens: int | None = None
    """How long an answer may be in tokens, thinking included; left out for no bound."""
    top_p: float | None = None
    """Keep only the likeliest tokens up to this share, 0 to 1; 1 by default."""
    seed: int | None = None
    """A seed, so that runs are alike; 42 by default."""
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None = None
    """The form of the answers: text (the default), JSON, or JSON by a schema."""
    tools: list[ChatCompletionFunctionTool] | None = None
    """The functions that the model may call; left out for none."""
