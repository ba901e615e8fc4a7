# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_client_event_param import (
        BetaRealtimeInputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
    )


__all__ = ["InputAudioBufferAppendEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioBufferAppendEventParam": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeInputAudioBufferAppendEventParam",
    },
)
