# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.responses_delegation_config_reasoning import ResponsesDelegationConfigReasoning
    from openai_generated.models.responses_delegation_config_text import ResponsesDelegationConfigText
    from openai_generated.models.responses_delegation_config_tool_choice import ResponsesDelegationConfigToolChoice
    from openai_generated.models.responses_delegation_config_tool_schema import ResponsesDelegationConfigToolSchema


@model
class ResponsesDelegationUpdateConfig(Model):
    """Responses delegation update config."""

    instructions: str | None = None
    max_output_tokens: int | None = None
    model: str | None = None
    parallel_tool_calls: bool | None = None
    reasoning: ResponsesDelegationConfigReasoning | None = None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None = None
    text: ResponsesDelegationConfigText | None = None
    tool_choice: ResponsesDelegationConfigToolChoice | None = None
    tools: list[ResponsesDelegationConfigToolSchema] | None = None


ResponsesDelegationUpdateConfigServiceTier: TypeAlias = Literal[
    "auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"
]
"""Responses delegation update config service tier: the values known when this was generated."""
