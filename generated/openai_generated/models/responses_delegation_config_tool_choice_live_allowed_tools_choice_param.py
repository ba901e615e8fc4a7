# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.responses_delegation_config_tool import ResponsesDelegationConfigTool


@model
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(Model):
    """Responses delegation config tool choice live allowed tools choice param (`allowed_tools`)."""

    tools: list[ResponsesDelegationConfigTool]
    type: Literal["allowed_tools"] = "allowed_tools"
    """Always `allowed_tools`."""
    mode: Literal["none", "auto", "required"] | None = None


ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamMode: TypeAlias = Literal["none", "auto", "required"]
"""Responses delegation config tool choice live allowed tools choice param mode: the values known when this was generated."""
