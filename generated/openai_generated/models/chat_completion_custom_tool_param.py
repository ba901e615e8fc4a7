# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_custom_tool_param_custom import ChatCompletionCustomToolParamCustom


@model
class ChatCompletionCustomToolParam(Model):
    """Chat completion custom tool param (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    custom: ChatCompletionCustomToolParamCustom
    """What the tool is called, what it is for, and what its input looks like."""
