# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OutputItemListResponseResult(Model):
    """Output item list response result."""

    name: str
    """The grader that this is the verdict of."""
    type: str | None = None
    """The kind of grader, such as `string_check`; absent in older results."""
    score: float
    """The points that the grader gave; mostly from 0 to 1."""
    passed: bool
    """Whether the points are enough for the grader."""
    sample: dict[str, object] | None = None
    """What the grading model was asked and said; None where no model grades."""
