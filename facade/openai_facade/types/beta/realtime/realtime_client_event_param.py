# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_client_event_param import (
        BetaRealtimeClientEventOutputAudioBufferClearParam as OutputAudioBufferClear,
        BetaRealtimeClientEventParam as RealtimeClientEventParam,
    )


__all__ = ["OutputAudioBufferClear", "RealtimeClientEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputAudioBufferClear": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeClientEventOutputAudioBufferClearParam",
        "RealtimeClientEventParam": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeClientEventParam",
    },
)
