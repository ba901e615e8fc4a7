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

    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output wanted: text, audio or both."""
    instructions: str | None = None
    """How the model should answer this once, in place of the session's instructions."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound: pcm16 or one of the G.711 laws."""
    tools: list[BetaRealtimeResponseCreateEventResponseTool] | None = None
    """The tools that the model may call in this answer."""
    tool_choice: BetaRealtimeResponseCreateEventResponseToolChoice | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    conversation: Literal["auto", "none"] | str | None = None
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, which the response repeats."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    input: list[RealtimeConversationItem] | None = None
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""
    max_response_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""
