# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RunCreateResponseDataSourceResponsesSamplingParams(TypedDict, total=False):
    """Run create response data source responses sampling params."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: Iterable[params.ToolParam | Model]
    text: params.RunCreateResponseDataSourceResponsesSamplingParamsText | Model
