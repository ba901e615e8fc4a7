# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_client_event_schema_param import (
        RealtimeTranslationClientEventSchemaParam as RealtimeTranslationClientEventParam,
    )


__all__ = ["RealtimeTranslationClientEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationClientEventParam": "openai_generated.params.realtime_translation_client_event_schema_param:RealtimeTranslationClientEventSchemaParam",
    },
)
