# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class ChatCompletionCreateParamsFunction(TypedDict, total=False):
    """Chat completion create params function."""

    description: str
    name: Required[str]
    parameters: Mapping[str, object]
