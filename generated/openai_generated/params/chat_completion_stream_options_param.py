# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Chat completion stream options param."""

    include_usage: bool
    include_obfuscation: bool
