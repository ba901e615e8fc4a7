# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.input_audio_unmute_event_param import (
        InputAudioUnmuteEventParam as InputAudioUnmuteEventParam,
    )


__all__ = ["InputAudioUnmuteEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioUnmuteEventParam": "openai_generated.params.input_audio_unmute_event_param",
    },
)
