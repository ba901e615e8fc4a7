# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_user_message_param_content_part import DecisionUserMessageParamContentPart


@model
class DecisionUserMessageParam(Model):
    """Decision user message param (`message`)."""

    content: str | list[DecisionUserMessageParamContentPart]
    role: Literal["user"] = "user"
    id: str | None = None
    type: Literal["message"] | None = None
