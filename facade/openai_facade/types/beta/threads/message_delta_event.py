# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.message_stream_event import MessageDeltaEvent as MessageDeltaEvent


__all__ = ["MessageDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageDeltaEvent": "openai_generated.models.message_stream_event",
    },
)
