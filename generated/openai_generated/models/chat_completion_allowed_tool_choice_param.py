# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam


@model
class ChatCompletionAllowedToolChoiceParam(Model):
    """Chat completion allowed tool choice param (`allowed_tools`)."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Always `allowed_tools`."""
    allowed_tools: ChatCompletionAllowedToolsParam
    """The tools that remain allowed, and whether one of them must be called."""
