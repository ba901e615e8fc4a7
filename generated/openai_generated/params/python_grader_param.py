# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PythonGraderParam(TypedDict, total=False):
    """Python grader (`python`)."""

    type: Required[Literal["python"]]
    """Always `python`."""
    name: Required[str]
    source: Required[str]
    image_tag: str
