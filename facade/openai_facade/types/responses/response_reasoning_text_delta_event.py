# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )


__all__ = ["ResponseReasoningTextDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseReasoningTextDeltaEvent": "openai_generated.models.response_reasoning_text_delta_event",
    },
)
