# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionNamedToolChoiceCustomParamCustom(TypedDict, total=False):
    """Chat completion named tool choice custom param custom."""

    name: Required[str]
    """The word by which you declared that tool."""
