# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_translation_client_secret_create_request_param import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfterParam as ExpiresAfter,
        RealtimeTranslationClientSecretCreateRequestParam as ClientSecretCreateParams,
    )


__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecretCreateParams": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationClientSecretCreateRequestParam",
        "ExpiresAfter": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationClientSecretCreateRequestExpiresAfterParam",
    },
)
