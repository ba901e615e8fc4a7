# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_input_text_param import DecisionInputTextParam


@model
class InputUnionMember1DecisionInputDeveloperMessage(Model):
    """Input union member 1 decision input developer message (`message`)."""

    content: str | list[DecisionInputTextParam]
    role: Literal["developer"] = "developer"
    type: Literal["message"] | None = None
