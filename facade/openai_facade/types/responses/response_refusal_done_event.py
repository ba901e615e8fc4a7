# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_refusal_delta_event import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )


__all__ = ["ResponseRefusalDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseRefusalDoneEvent": "openai_generated.models.response_refusal_delta_event",
    },
)
