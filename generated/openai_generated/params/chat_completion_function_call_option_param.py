# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionFunctionCallOptionParam(TypedDict, total=False):
    """Chat completion function call option param."""

    name: Required[str]
    """Which function the model has to call."""
