# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_choice import ChatCompletionChoice
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration
    from openai_generated.models.completion_usage import CompletionUsage


@model
class ChatCompletion(UsageOwner, Model):
    """Chat completion (`chat.completion`)."""

    id: str
    """Tells this completion from others, and reads it back when it was stored; begins with chatcmpl-."""
    choices: list[ChatCompletionChoice]
    """The alternatives; one unless n asked for more."""
    created: int
    """When the completion was made, in seconds since 1970."""
    model: str
    """The exact model that answered, often a dated form of the name that was asked for."""
    metadata: dict[str, str] | None = None
    """The pairs of text stored along with the completion; only stored completions have them."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    """The class of service that was really used, which may differ from the one asked for."""
    system_fingerprint: str | None = None
    """Names the backend configuration; it changes when equal seeds may give other answers."""
    object: Literal["chat.completion"] = "chat.completion"
    """Always `chat.completion`."""
    usage: CompletionUsage | None = None
    """Tokens read and written, on which the price depends."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found in input and output; only when the request asked for it."""
