# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.log_prob_properties import LogProbProperties


@model
class RealtimeConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """Realtime conversation item input audio transcription delta event (`conversation.item.input_audio_transcription.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    """Always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """The user's message whose sound is being written down."""
    content_index: int | None = None
    """Which part of the item's content this is about, counted from 0."""
    delta: str | None = None
    """The next piece of what was said, to be appended."""
    logprobs: list[LogProbProperties] | None = None
    """How likely the tokens were; only when the session's include asks for it."""
