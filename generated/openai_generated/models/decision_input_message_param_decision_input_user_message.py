# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_input_part_union_param import DecisionInputPartUnionParam


@model
class DecisionInputMessageParamDecisionInputUserMessage(Model):
    """Decision input message param decision input user message (`message`)."""

    content: str | list[DecisionInputPartUnionParam]
    role: Literal["user"] = "user"
    type: Literal["message"] | None = None
