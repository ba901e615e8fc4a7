# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionInputMessageParamDecisionInputUserMessage(TypedDict, total=False):
    """Decision input message param decision input user message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputPartUnionParam | Model]]
    role: Required[Literal["user"]]
    type: Literal["message"]
