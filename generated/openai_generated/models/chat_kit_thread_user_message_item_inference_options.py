# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_thread_user_message_item_inference_options_tool_choice import (
        ChatKitThreadUserMessageItemInferenceOptionsToolChoice,
    )


@model
class ChatKitThreadUserMessageItemInferenceOptions(Model):
    """Chat kit thread user message item inference options."""

    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None = None
    """The tool that the user wants used; None to leave it to the workflow."""
    model: str | None = None
    """The model that the user wants; None to leave it to the workflow."""
