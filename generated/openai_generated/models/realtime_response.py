# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeResponse(Model):
    """Realtime response (`realtime.response`)."""

    id: str | None = None
    """Names the response in events, and when it is cancelled; begins with resp_."""
    object: Literal["realtime.response"] | None = None
    """Always `realtime.response`."""
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    """How far the response is, or how it ended."""
    status_details: RealtimeResponseStatus | None = None
    """More about the end, when there is more to say."""
    output: list[RealtimeConversationItem] | None = None
    """The items that the model made."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text that the request for the response gave."""
    audio: RealtimeResponseAudio | None = None
    """How the sound was made."""
    usage: RealtimeResponseUsage | None = None
    """Tokens of this turn; each turn reads the whole conversation again, much of it from the cache."""
    conversation_id: str | None = None
    """The conversation the response was added to; null when it was made outside of it."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model gave: text or audio."""
    max_output_tokens: Literal["inf"] | int | None = None
    """The bound on the tokens of the answer, or inf."""


RealtimeResponseStatusValue: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]
"""Realtime response status value: the values known when this was generated."""


@model
class RealtimeResponseStatus(Model):
    """Realtime response status."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    """The status again."""
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    """Why it was cancelled (the user spoke, or you asked) or incomplete (token limit or filter)."""
    error: RealtimeResponseStatusError | None = None
    """What went wrong, when the status is failed."""


RealtimeResponseStatusType: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete"]
"""Realtime response status type: the values known when this was generated."""


RealtimeResponseStatusReason: TypeAlias = Literal[
    "turn_detected", "client_cancelled", "max_output_tokens", "content_filter"
]
"""Realtime response status reason: the values known when this was generated."""


@model
class RealtimeResponseStatusError(Model):
    """Realtime response status error."""

    type: str | None = None
    """What sort of failure this is."""
    code: str | None = None
    """A short word for the error that programs can compare."""
    message: str | None = None
    """Why the response failed, for people to read."""


@model
class RealtimeResponseAudio(Model):
    """Realtime response audio."""

    output: RealtimeResponseAudioOutput | None = None
    """How the model's voice was made."""


@model
class RealtimeResponseAudioOutput(Model):
    """Realtime response audio output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound."""
    voice: VoiceIdsShared | None = None
    """The voice that spoke."""


@model
class RealtimeResponseUsage(UsageCost, Model):
    """Realtime response usage."""

    total_tokens: int | None = None
    """Input and output together."""
    input_tokens: int | None = None
    """Tokens the model read, those from the cache included."""
    output_tokens: int | None = None
    """Tokens the model generated, text and sound."""
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    """How the tokens read divide."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    """How the generated tokens divide."""


@model
class RealtimeResponseUsageInputTokenDetails(Model):
    """Realtime response usage input token details."""

    cached_tokens: int | None = None
    """Tokens read from the cache, at a lower price."""
    text_tokens: int | None = None
    """Tokens read that are text."""
    image_tokens: int | None = None
    """Tokens read that are pictures."""
    audio_tokens: int | None = None
    """Tokens read that are sound."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None
    """How the cached tokens divide."""


@model
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Model):
    """Realtime response usage input token details cached tokens details."""

    text_tokens: int | None = None
    """Cached tokens that are text."""
    image_tokens: int | None = None
    """Cached tokens that are pictures."""
    audio_tokens: int | None = None
    """Cached tokens that are sound."""


@model
class RealtimeResponseUsageOutputTokenDetails(Model):
    """Realtime response usage output token details."""

    text_tokens: int | None = None
    """Generated tokens that are text."""
    audio_tokens: int | None = None
    """Generated tokens that are sound."""


RealtimeResponseOutputModality: TypeAlias = Literal["text", "audio"]
"""Realtime response output modality: the values known when this was generated."""
