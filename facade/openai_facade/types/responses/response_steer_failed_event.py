# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_steer_failed_event_error import (
        BetaResponseSteerFailedEventError as Error,
    )
    from openai_generated.models.response_steer_accepted_event import (
        ResponseSteerFailedEvent as ResponseSteerFailedEvent,
        ResponseSteerFailedEventSteer as Steer,
    )


__all__ = ["Error", "ResponseSteerFailedEvent", "Steer"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.models.beta_response_steer_failed_event_error:BetaResponseSteerFailedEventError",
        "ResponseSteerFailedEvent": "openai_generated.models.response_steer_accepted_event",
        "Steer": "openai_generated.models.response_steer_accepted_event:ResponseSteerFailedEventSteer",
    },
)
