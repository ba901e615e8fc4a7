# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    """Responses delegation config tool choice live allowed tools choice param (`allowed_tools`)."""

    tools: Required[Iterable[params.ToolChoiceLiveAllowedToolsChoiceParamTool | Model]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None
