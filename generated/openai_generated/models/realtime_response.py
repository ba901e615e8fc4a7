# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.realtime_response_audio import RealtimeResponseAudio
    from openai_generated.models.realtime_response_status import RealtimeResponseStatus
    from openai_generated.models.realtime_response_usage import RealtimeResponseUsage


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
