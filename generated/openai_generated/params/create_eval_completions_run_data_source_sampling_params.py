# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class CreateEvalCompletionsRunDataSourceSamplingParams(TypedDict, total=False):
    """Create eval completions run data source sampling params."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    response_format: params.CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | Model
    tools: Iterable[params.ChatCompletionFunctionToolParam | Model]
