# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """Chat completion message custom tool call custom."""

    name: Required[str]
    """The word by which you declared the tool."""
    input: Required[str]
    """What the model hands to the tool, as free text."""
