# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalItemContentOutputText(Model):
    """Eval item content output text (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""
    text: str
    """What the model said."""
