# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_audio_buffer_dtmf_event_received_event import (
        InputAudioBufferDtmfEventReceivedEvent as InputAudioBufferDtmfEventReceivedEvent,
    )


__all__ = ["InputAudioBufferDtmfEventReceivedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferDtmfEventReceivedEvent": "openai_generated.models.input_audio_buffer_dtmf_event_received_event",
    },
)
