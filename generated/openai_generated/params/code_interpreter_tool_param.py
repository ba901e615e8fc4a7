# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CodeInterpreterToolParam(TypedDict, total=False):
    """Code interpreter tool (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""
