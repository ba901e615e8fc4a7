# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionNamedToolChoiceParamFunction(TypedDict, total=False):
    """Chat completion named tool choice param function."""

    name: Required[str]
    """The function as you declared it."""
