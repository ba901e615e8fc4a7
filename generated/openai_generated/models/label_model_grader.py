# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_item import EvalItem


@model
class LabelModelGrader(Model):
    """Label model grader (`label_model`)."""

    type: Literal["label_model"] = "label_model"
    """Always `label_model`."""
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]
