# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    """Chat completion function message param."""

    role: Required[Literal["function"]]
    """Always `function`."""
    content: Required[str | None]
    """What the function returned, as text."""
    name: Required[str]
    """Which function returned this."""
