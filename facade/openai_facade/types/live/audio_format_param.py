# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.audio_format_param import (
        AudioFormatAudioPCMAParam as AudioPCMA,
        AudioFormatAudioPCMParam as AudioPCM,
        AudioFormatAudioPCMUParam as AudioPCMU,
        AudioFormatParam as AudioFormatParam,
    )


__all__ = ["AudioFormatParam", "AudioPCM", "AudioPCMA", "AudioPCMU"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioFormatParam": "openai_generated.params.audio_format_param",
        "AudioPCM": "openai_generated.params.audio_format_param:AudioFormatAudioPCMParam",
        "AudioPCMA": "openai_generated.params.audio_format_param:AudioFormatAudioPCMAParam",
        "AudioPCMU": "openai_generated.params.audio_format_param:AudioFormatAudioPCMUParam",
    },
)
