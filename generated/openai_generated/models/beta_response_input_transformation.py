# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaResponseInputTransformation(Model):
    """Beta response input transformation (`reasoning`)."""

    id: str
    """The input item that was changed before the model saw it."""
    action: Literal["removed"] = "removed"
    """Always `removed`."""
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    """Why the item was changed, such as thoughts of another model."""
    type: Literal["reasoning"] = "reasoning"
    """Always `reasoning`."""


BetaResponseInputTransformationReason: TypeAlias = Literal[
    "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
]
"""Beta response input transformation reason: the values known when this was generated."""
