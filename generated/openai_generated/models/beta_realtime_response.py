# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_response_status import BetaRealtimeResponseStatus
    from openai_generated.models.beta_realtime_response_usage import BetaRealtimeResponseUsage
    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class BetaRealtimeResponse(Model):
    """Beta realtime response (`realtime.response`)."""

    id: str | None = None
    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | str | None = None
    status_details: BetaRealtimeResponseStatus | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: dict[str, str] | None = None
    usage: BetaRealtimeResponseUsage | None = None
    conversation_id: str | None = None
    voice: VoiceIdsShared | str | None = None
    modalities: list[Literal["text", "audio"] | str] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    temperature: float | None = None
    max_output_tokens: Literal["inf"] | int | None = None
