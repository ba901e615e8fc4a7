# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_created_event import SessionError as SessionError


__all__ = ["SessionError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionError": "openai_generated.models.agent_session_created_event",
    },
)
