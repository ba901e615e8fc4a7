# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_item_input_audio_transcription_segment import (
        ConversationItemInputAudioTranscriptionSegment as ConversationItemInputAudioTranscriptionSegment,
    )


__all__ = ["ConversationItemInputAudioTranscriptionSegment"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemInputAudioTranscriptionSegment": "openai_generated.models.conversation_item_input_audio_transcription_segment",
    },
)
