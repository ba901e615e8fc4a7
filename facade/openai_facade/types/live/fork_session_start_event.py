# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fork_session_start_event import ForkSessionStartEvent as ForkSessionStartEvent


__all__ = ["ForkSessionStartEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ForkSessionStartEvent": "openai_generated.models.fork_session_start_event",
    },
)
