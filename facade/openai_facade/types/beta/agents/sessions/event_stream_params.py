# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.event_stream_params import EventStreamParams as EventStreamParams


__all__ = ["EventStreamParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EventStreamParams": "openai_generated.params.event_stream_params",
    },
)
