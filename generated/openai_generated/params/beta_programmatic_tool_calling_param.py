# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaProgrammaticToolCallingParam(TypedDict, total=False):
    """Beta programmatic tool calling param (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
