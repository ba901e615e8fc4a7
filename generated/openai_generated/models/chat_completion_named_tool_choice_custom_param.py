# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_named_tool_choice_custom_param_custom import (
        ChatCompletionNamedToolChoiceCustomParamCustom,
    )


@model
class ChatCompletionNamedToolChoiceCustomParam(Model):
    """Chat completion named tool choice custom param (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    custom: ChatCompletionNamedToolChoiceCustomParamCustom
    """The custom tool that has to be called."""
