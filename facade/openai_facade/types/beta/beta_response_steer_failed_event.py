# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_accepted_event import (
        BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent,
        BetaResponseSteerFailedEventSteer as Steer,
    )
    from openai_generated.models.beta_response_steer_failed_event_error import (
        BetaResponseSteerFailedEventError as Error,
    )


__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseSteerFailedEvent": "openai_generated.models.beta_response_steer_accepted_event",
        "Error": "openai_generated.models.beta_response_steer_failed_event_error:BetaResponseSteerFailedEventError",
        "Steer": "openai_generated.models.beta_response_steer_accepted_event:BetaResponseSteerFailedEventSteer",
    },
)
