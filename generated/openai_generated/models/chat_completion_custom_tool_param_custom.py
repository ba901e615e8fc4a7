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
    description: str | None = None
    format: ChatCompletionCustomToolParamCustomFormat | None = None
