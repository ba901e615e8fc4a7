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

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    temperature: float | None = None
    max_completion_tokens: int | None = None
    top_p: float | None = None
    seed: int | None = None
    tools: list[Tool] | None = None
    text: RunCreateResponseDataSourceResponsesSamplingParamsText | None = None
