# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """Assistant tool choice function."""

    name: Required[str]
    """The name that the function was declared by."""
