# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_chunk_choice import ChatCompletionChunkChoice
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration
    from openai_generated.models.completion_usage import CompletionUsage


@model
class ChatCompletionChunk(Model):
    """Chat completion chunk (`chat.completion.chunk`)."""

    id: str
    choices: list[ChatCompletionChunkChoice]
    created: int
    model: str
    obfuscation: str | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | str | None = None
    system_fingerprint: str | None = None
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    usage: CompletionUsage | None = None
    moderation: ChatCompletionModeration | None = None
