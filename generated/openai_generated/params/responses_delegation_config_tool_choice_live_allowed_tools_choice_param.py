# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    """Responses delegation config tool choice live allowed tools choice param (`allowed_tools`)."""

    tools: Required[Iterable[params.ResponsesDelegationConfigToolParam | Model]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None
