# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_input_text import DecisionInputText


@model
class DecisionStoredSystemMessage(Model):
    """Decision stored system message."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"] = "system"
    type: Literal["message"] | None = None
