# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_format_text_config import ResponseFormatTextConfig
    from openai_generated.models.run_create_response_data_source_responses_input_messages import (
        RunCreateResponseDataSourceResponsesInputMessages,
    )
    from openai_generated.models.run_create_response_data_source_responses_source import (
        RunCreateResponseDataSourceResponsesSource,
    )
    from openai_generated.models.tool import Tool


@model
class RunCreateResponseDataSourceResponses(Model):
    """Run create response data source responses (`responses`)."""

    type: Literal["responses"] = "responses"
    """Always `responses`."""
    input_messages: RunCreateResponseDataSourceResponsesInputMessages | None = None
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: RunCreateResponseDataSourceResponsesSamplingParams | None = None
    """Settings of the model that answers; left out, its own."""
    model: str | None = None
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: RunCreateResponseDataSourceResponsesSource
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""


@model
class RunCreateResponseDataSourceResponsesSamplingParams(Model):
    """Run create response data source responses sampling params."""

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
    tools: list[Tool] | None = None
    """The tools that the model may call, functions and built-in ones; left out for none."""
    text: RunCreateResponseDataSourceResponsesSamplingParamsText | None = None
    """Settings of the text in the answers; left out, plain text."""


@model
class RunCreateResponseDataSourceResponsesSamplingParamsText(Model):
    """Run create response data source responses sampling params text."""

    format: ResponseFormatTextConfig | None = None
    """The form of the text: plain (the default), JSON, or JSON by a schema."""
