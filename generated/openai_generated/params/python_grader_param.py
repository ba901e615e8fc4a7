# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PythonGraderParam(TypedDict, total=False):
    """Python grader (`python`)."""

    type: Required[Literal["python"]]
    """Always `python`."""
    name: Required[str]
    """What results call the grader; unique among its neighbours."""
    source: Required[str]
    """A script with a function `grade(sample, item)` that returns a number."""
    image_tag: str
    """Which edition of the server's Python to run it with; the current one if left out."""
