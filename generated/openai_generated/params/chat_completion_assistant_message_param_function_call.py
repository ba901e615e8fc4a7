# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionAssistantMessageParamFunctionCall(TypedDict, total=False):
    """Chat completion assistant message param function call."""

    arguments: Required[str]
    """The arguments as JSON text that the model wrote; it may be invalid."""
    name: Required[str]
    """Which function the assistant wanted called."""
