# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_client_event_param import (
        BetaRealtimeInputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
    )


__all__ = ["InputAudioBufferClearEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferClearEventParam": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeInputAudioBufferClearEventParam",
    },
)
