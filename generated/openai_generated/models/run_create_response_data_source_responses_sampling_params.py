# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_create_response_data_source_responses_sampling_params_text import (
        RunCreateResponseDataSourceResponsesSamplingParamsText,
    )
    from openai_generated.models.tool import Tool


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
