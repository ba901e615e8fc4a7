# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_stream_event import ResponseStreamEvent as ResponseStreamEvent


__all__ = ["ResponseStreamEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseStreamEvent": "openai_generated.models.response_stream_event",
    },
)
