# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_session_update_event import (
        RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent,
    )


__all__ = ["RealtimeTranslationSessionUpdateEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationSessionUpdateEvent": "openai_generated.models.realtime_translation_session_update_event",
    },
)
