# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response import (
        RealtimeResponse as RealtimeResponse,
        RealtimeResponseAudio as Audio,
        RealtimeResponseAudioOutput as AudioOutput,
    )


__all__ = ["Audio", "AudioOutput", "RealtimeResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.realtime_response:RealtimeResponseAudio",
        "AudioOutput": "openai_generated.models.realtime_response:RealtimeResponseAudioOutput",
        "RealtimeResponse": "openai_generated.models.realtime_response",
    },
)
