# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_named_tool_choice_param_function import (
        ChatCompletionNamedToolChoiceParamFunction,
    )


@model
class ChatCompletionNamedToolChoiceParam(Model):
    """Chat completion named tool choice param (`function`)."""

    type: Literal["function"] = "function"
    """Always `function`."""
    function: ChatCompletionNamedToolChoiceParamFunction
    """The function that has to be called."""
