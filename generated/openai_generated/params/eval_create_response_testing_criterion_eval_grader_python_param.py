# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalCreateResponseTestingCriterionEvalGraderPythonParam(TypedDict, total=False):
    """Eval create response testing criterion eval grader python (`python`)."""

    type: Required[Literal["python"]]
    """Always `python`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    source: Required[str]
    """A script with a function `grade(sample, item)` that returns a number."""
    image_tag: str
    """Which edition of the server's Python to run it with; the current one if left out."""
    pass_threshold: float
    """The score from which a row passes; absent where none was set."""
