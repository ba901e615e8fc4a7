# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_response_create_event_response_tool import (
        BetaRealtimeResponseCreateEventResponseTool,
    )
    from openai_generated.models.beta_realtime_response_create_event_response_tool_choice import (
        BetaRealtimeResponseCreateEventResponseToolChoice,
    )
    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class BetaRealtimeResponseCreateEventResponse(Model):
    """Beta realtime response create event response."""

    modalities: list[Literal["text", "audio"] | str] | None = None
    instructions: str | None = None
    voice: VoiceIdsShared | str | VoiceIdsOrCustomVoiceId | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | str | None = None
    tools: list[BetaRealtimeResponseCreateEventResponseTool] | None = None
    tool_choice: BetaRealtimeResponseCreateEventResponseToolChoice | None = None
    temperature: float | None = None
    max_output_tokens: Literal["inf"] | int | None = None
    conversation: Literal["auto", "none"] | str | None = None
    metadata: dict[str, str] | None = None
    prompt: ResponsePrompt | None = None
    input: list[RealtimeConversationItem] | None = None
    max_response_output_tokens: Literal["inf"] | int | None = None
