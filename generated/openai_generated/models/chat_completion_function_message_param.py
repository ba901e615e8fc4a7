# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionFunctionMessageParam(Model):
    """Chat completion function message param."""

    role: Literal["function"] = "function"
    """Always `function`."""
    content: str | None = None
    """What the function returned, as text."""
    name: str
    """Which function returned this."""
