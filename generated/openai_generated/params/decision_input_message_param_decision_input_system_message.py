# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionInputMessageParamDecisionInputSystemMessage(TypedDict, total=False):
    """Decision input message param decision input system message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["system"]]
    type: Literal["message"]
