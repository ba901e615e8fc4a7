# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.log_prob_properties import LogProbProperties


@model
class BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """Beta realtime conversation item input audio transcription delta event (`conversation.item.input_audio_transcription.delta`)."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    item_id: str
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None
