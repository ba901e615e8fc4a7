# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


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
