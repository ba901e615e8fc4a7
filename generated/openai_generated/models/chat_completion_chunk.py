# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_chunk_choice import ChatCompletionChunkChoice
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration
    from openai_generated.models.completion_usage import CompletionUsage


@model
class ChatCompletionChunk(UsageOwner, Model):
    """Chat completion chunk (`chat.completion.chunk`)."""

    id: str
    """The id of the completion, the same in every chunk of the stream."""
    choices: list[ChatCompletionChunkChoice]
    """The pieces that are new, one for each alternative; empty in the last chunk when usage was asked for."""
    created: int
    """When the completion was begun, in seconds since 1970; the same in every chunk."""
    model: str
    """The exact model that is answering."""
    obfuscation: str | None = None
    """Random padding that hides the true length of the piece from onlookers; throw it away."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    """The class of service that is really used, which may differ from the one asked for."""
    system_fingerprint: str | None = None
    """Names the backend configuration; it changes when equal seeds may give other answers."""
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Always `chat.completion.chunk`."""
    usage: CompletionUsage | None = None
    """Token counts of the whole request, in the last chunk only and only when include_usage was set."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found; comes late in the stream, and only when asked for."""
