# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_audio_delta_event import ResponseAudioDoneEvent as ResponseAudioDoneEvent


__all__ = ["ResponseAudioDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseAudioDoneEvent": "openai_generated.models.response_audio_delta_event",
    },
)
