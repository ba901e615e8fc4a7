# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_session_close_event_param import (
        RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
    )


__all__ = ["RealtimeTranslationSessionCloseEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationSessionCloseEventParam": "openai_generated.params.realtime_translation_session_close_event_param",
    },
)
