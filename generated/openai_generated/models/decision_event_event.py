# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision import Decision


@model
class DecisionEventEvent(Model):
    """Decision event event (`decision.completed`)."""

    decision: Decision
    type: Literal["decision.completed"] = "decision.completed"
