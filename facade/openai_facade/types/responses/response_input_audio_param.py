# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_input_audio_input_audio_param import (
        ResponseInputAudioInputAudioParam as InputAudio,
    )
    from openai_generated.params.response_input_audio_param import ResponseInputAudioParam as ResponseInputAudioParam


__all__ = ["InputAudio", "ResponseInputAudioParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudio": "openai_generated.params.response_input_audio_input_audio_param:ResponseInputAudioInputAudioParam",
        "ResponseInputAudioParam": "openai_generated.params.response_input_audio_param",
    },
)
