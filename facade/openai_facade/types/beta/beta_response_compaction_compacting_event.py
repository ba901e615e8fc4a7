# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_compaction_compacting_event import (
        BetaResponseCompactionCompactingEvent as BetaResponseCompactionCompactingEvent,
    )
    from openai_generated.models.beta_response_compaction_compacting_event_agent import (
        BetaResponseCompactionCompactingEventAgent as Agent,
    )


__all__ = ["Agent", "BetaResponseCompactionCompactingEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_response_compaction_compacting_event_agent:BetaResponseCompactionCompactingEventAgent",
        "BetaResponseCompactionCompactingEvent": "openai_generated.models.beta_response_compaction_compacting_event",
    },
)
