# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.multi_grader_graders import MultiGraderGraders


@model
class MultiGrader(Model):
    """Multi grader (`multi`)."""

    type: Literal["multi"] = "multi"
    """Always `multi`."""
    name: str
    """What results call the grader; unique among its neighbours."""
    graders: MultiGraderGraders
    """The graders to combine, by the names that the formula uses."""
    calculate_output: str
    """The formula over the graders' names, such as `0.5 * style + facts`."""
