# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_moderation_input import ChatCompletionModerationInput
    from openai_generated.models.chat_completion_moderation_output import ChatCompletionModerationOutput


@model
class ChatCompletionModeration(Model):
    """Chat completion moderation."""

    input: ChatCompletionModerationInput
    output: ChatCompletionModerationOutput
