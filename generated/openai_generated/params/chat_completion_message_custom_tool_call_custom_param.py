# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """Chat completion message custom tool call custom."""

    name: Required[str]
    input: Required[str]
