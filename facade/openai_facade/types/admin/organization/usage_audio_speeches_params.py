# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_audio_speeches_params import UsageAudioSpeechesParams as UsageAudioSpeechesParams


__all__ = ["UsageAudioSpeechesParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageAudioSpeechesParams": "openai_generated.params.usage_audio_speeches_params",
    },
)
