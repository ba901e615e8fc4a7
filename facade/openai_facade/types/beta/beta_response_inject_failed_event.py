# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_inject_created_event import (
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
        BetaResponseInjectFailedEventError as Error,
    )


__all__ = ["BetaResponseInjectFailedEvent", "Error"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseInjectFailedEvent": "openai_generated.models.beta_response_inject_created_event",
        "Error": "openai_generated.models.beta_response_inject_created_event:BetaResponseInjectFailedEventError",
    },
)
