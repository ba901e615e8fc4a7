# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_function_tool import ChatCompletionFunctionTool
    from openai_generated.models.create_eval_completions_run_data_source_sampling_params_response_format import (
        CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat,
    )


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(Model):
    """Create eval completions run data source sampling params."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    temperature: float | None = None
    max_completion_tokens: int | None = None
    top_p: float | None = None
    seed: int | None = None
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None = None
    tools: list[ChatCompletionFunctionTool] | None = None
