# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as RealtimeTranslationClientSecretCreateResponse,
    )


__all__ = ["RealtimeTranslationClientSecretCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTranslationClientSecretCreateResponse": "openai_generated.models.realtime_translation_client_secret_create_response",
    },
)
