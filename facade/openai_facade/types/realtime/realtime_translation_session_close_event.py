# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_close_event import (
        RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent,
    )


__all__ = ["RealtimeTranslationSessionCloseEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationSessionCloseEvent": "openai_generated.models.realtime_translation_session_close_event",
    },
)
