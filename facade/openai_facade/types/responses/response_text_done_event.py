# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_text_delta_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from openai_generated.models.response_text_delta_event_logprob import (
        ResponseTextDeltaEventLogprob as Logprob,
        ResponseTextDeltaEventLogprobTopLogprob as LogprobTopLogprob,
    )


__all__ = ["Logprob", "LogprobTopLogprob", "ResponseTextDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Logprob": "openai_generated.models.response_text_delta_event_logprob:ResponseTextDeltaEventLogprob",
        "LogprobTopLogprob": "openai_generated.models.response_text_delta_event_logprob:ResponseTextDeltaEventLogprobTopLogprob",
        "ResponseTextDoneEvent": "openai_generated.models.response_text_delta_event",
    },
)
