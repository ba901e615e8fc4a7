# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )


__all__ = ["ResponseReasoningSummaryTextDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseReasoningSummaryTextDoneEvent": "openai_generated.models.response_reasoning_summary_text_delta_event",
    },
)
