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
    graders: Required[params.MultiGraderGradersParam | Model]
    calculate_output: Required[str]
