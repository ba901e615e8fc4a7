# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class MultiGraderParam(TypedDict, total=False):
    """Multi grader (`multi`)."""

    type: Required[Literal["multi"]]
    """Always `multi`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    graders: Required[params.MultiGraderGradersParam | Model]
    """The graders to combine, by the names that the formula uses."""
    calculate_output: Required[str]
    """The formula over the graders' names, such as `0.5 * style + facts`."""
