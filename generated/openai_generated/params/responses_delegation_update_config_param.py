# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    """Responses delegation update config."""

    instructions: str | None
    max_output_tokens: int | None
    model: str | None
    parallel_tool_calls: bool | None
    reasoning: params.ResponsesDelegationConfigReasoningParam | Model | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: params.ResponsesDelegationConfigTextParam | Model | None
    tool_choice: params.ResponsesDelegationConfigToolChoiceParam | Model | None
    tools: Iterable[params.ResponsesDelegationConfigToolSchemaParam | Model] | None
