# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_output_item_added_event import (
        BetaRealtimeResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )


__all__ = ["ResponseOutputItemDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseOutputItemDoneEvent": "openai_generated.models.beta_realtime_response_output_item_added_event:BetaRealtimeResponseOutputItemDoneEvent",
    },
)
