# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_session_update_event_param import (
        RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
    )


__all__ = ["RealtimeTranslationSessionUpdateEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationSessionUpdateEventParam": "openai_generated.params.realtime_translation_session_update_event_param",
    },
)
