# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_start_event import SessionStartEvent as SessionStartEvent


__all__ = ["SessionStartEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionStartEvent": "openai_generated.models.session_start_event",
    },
)
