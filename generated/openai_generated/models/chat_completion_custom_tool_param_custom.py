# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_custom_tool_param_custom_format import (
        ChatCompletionCustomToolParamCustomFormat,
    )


@model
class ChatCompletionCustomToolParamCustom(Model):
    """Chat completion custom tool param custom."""

    name: str
    """The word by which the model calls the tool."""
    description: str | None = None
    """Tells the model what the tool does and when to use it."""
    format: ChatCompletionCustomToolParamCustomFormat | None = None
    """The form of the input: any text (the default), or text that a grammar allows."""
