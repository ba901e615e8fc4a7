# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.input_audio_mute_event_param import (
        InputAudioMuteEventParam as InputAudioMuteEventParam,
    )


__all__ = ["InputAudioMuteEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioMuteEventParam": "openai_generated.params.input_audio_mute_event_param",
    },
)
