# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.realtime.translations import client_secret_create_params as client_secret_create_params
    from openai_generated.params.realtime_translation_client_secret_create_request_param import (
        RealtimeTranslationClientSecretCreateRequestParam as ClientSecretCreateParams,
    )


__all__ = ["ClientSecretCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecretCreateParams": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationClientSecretCreateRequestParam",
        "client_secret_create_params": ".client_secret_create_params:",
    },
)
