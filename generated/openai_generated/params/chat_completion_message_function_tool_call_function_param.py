# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionMessageFunctionToolCallFunctionParam(TypedDict, total=False):
    """Chat completion message function tool call function."""

    name: Required[str]
    """The function as you declared it."""
    arguments: Required[str]
    """The arguments as JSON text that the model wrote; check them before you call."""
