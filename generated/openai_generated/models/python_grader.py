# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PythonGrader(Model):
    """Python grader (`python`)."""

    type: Literal["python"] = "python"
    """Always `python`."""
    name: str
    """What results call the grader; unique among its neighbours."""
    source: str
    """A script with a function `grade(sample, item)` that returns a number."""
    image_tag: str | None = None
    """Which edition of the server's Python to run it with; the current one if left out."""
