# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_choice import ChatCompletionChoice
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration
    from openai_generated.models.completion_usage import CompletionUsage


@model
class ChatCompletion(Model):
    """Chat completion (`chat.completion`)."""

    id: str
    choices: list[ChatCompletionChoice]
    created: int
    model: str
    metadata: dict[str, str] | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | None = None
    system_fingerprint: str | None = None
    object: Literal["chat.completion"] = "chat.completion"
    usage: CompletionUsage | None = None
    moderation: ChatCompletionModeration | None = None
