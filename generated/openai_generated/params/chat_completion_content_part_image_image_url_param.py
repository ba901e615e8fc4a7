# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ChatCompletionContentPartImageImageUrlParam(TypedDict, total=False):
    """Chat completion content part image image URL."""

    url: Required[str]
    detail: Literal["auto", "low", "high", "original"]
