# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_closed_event import SessionStartedEvent as SessionStartedEvent


__all__ = ["SessionStartedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionStartedEvent": "openai_generated.models.session_closed_event",
    },
)
