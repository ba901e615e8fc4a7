# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ToolChoiceFunctionParam(TypedDict, total=False):
    """Tool choice function (`function`)."""

    type: Required[Literal["function"]]
    """Always `function`."""
    name: Required[str]
    """The function as you declared it."""
