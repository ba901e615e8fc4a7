# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_accepted_event_steer import (
        BetaResponseSteerAcceptedEventSteer as Steer,
    )
    from openai_generated.models.response_steer_accepted_event import (
        ResponseSteerPendingEvent as ResponseSteerPendingEvent,
    )


__all__ = ["ResponseSteerPendingEvent", "Steer"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerPendingEvent": "openai_generated.models.response_steer_accepted_event",
        "Steer": "openai_generated.models.beta_response_steer_accepted_event_steer:BetaResponseSteerAcceptedEventSteer",
    },
)
