# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool_choice_live_allowed_tools_choice_param_tool import (
        ToolChoiceLiveAllowedToolsChoiceParamTool,
    )


@model
class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(Model):
    """Responses delegation config tool choice live allowed tools choice param (`allowed_tools`)."""

    tools: list[ToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Literal["none", "auto", "required"] | str | None = None
