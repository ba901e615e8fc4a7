# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_eval_item import CreateEvalItem


@model
class EvalCreateParamsTestingCriterionLabelModel(Model):
    """Eval create params testing criterion label model (`label_model`)."""

    type: Literal["label_model"] = "label_model"
    """Always `label_model`."""
    name: str
    """What results call the criterion."""
    model: str
    """The model that chooses the label; it must be able to answer in a JSON schema."""
    input: list[CreateEvalItem]
    """The messages that the grading model gets, with `{{ item.… }}` where fields go."""
    labels: list[str]
    """All labels to choose from."""
    passing_labels: list[str]
    """The labels that count as a pass, some of `labels`."""
