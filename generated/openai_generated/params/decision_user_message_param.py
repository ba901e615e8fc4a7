# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionUserMessageParam(TypedDict, total=False):
    """Decision user message param (`message`)."""

    content: Required[str | Iterable[params.DecisionUserMessageParamContentPart | Model]]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]
