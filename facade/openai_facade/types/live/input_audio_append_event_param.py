# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.input_audio_append_event_param import (
        InputAudioAppendEventParam as InputAudioAppendEventParam,
    )


__all__ = ["InputAudioAppendEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioAppendEventParam": "openai_generated.params.input_audio_append_event_param",
    },
)
