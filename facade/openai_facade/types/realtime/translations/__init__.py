# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.realtime.translations import (
        client_secret_create_params as client_secret_create_params,
        client_secret_create_response as client_secret_create_response,
        realtime_translation_session as realtime_translation_session,
        realtime_translation_session_create_request_param as realtime_translation_session_create_request_param,
    )
    from openai_generated.models.realtime_translation_client_secret_create_response import (
        RealtimeTranslationClientSecretCreateResponse as ClientSecretCreateResponse,
    )
    from openai_generated.models.realtime_translation_session import (
        RealtimeTranslationSession as RealtimeTranslationSession,
    )
    from openai_generated.params.realtime_translation_client_secret_create_request_param import (
        RealtimeTranslationClientSecretCreateRequestParam as ClientSecretCreateParams,
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )


__all__ = [
    "ClientSecretCreateParams",
    "ClientSecretCreateResponse",
    "RealtimeTranslationSession",
    "RealtimeTranslationSessionCreateRequestParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecretCreateParams": "openai_generated.params.realtime_translation_client_secret_create_request_param:RealtimeTranslationClientSecretCreateRequestParam",
        "ClientSecretCreateResponse": "openai_generated.models.realtime_translation_client_secret_create_response:RealtimeTranslationClientSecretCreateResponse",
        "RealtimeTranslationSession": "openai_generated.models.realtime_translation_session",
        "RealtimeTranslationSessionCreateRequestParam": "openai_generated.params.realtime_translation_client_secret_create_request_param",
        "client_secret_create_params": ".client_secret_create_params:",
        "client_secret_create_response": ".client_secret_create_response:",
        "realtime_translation_session": ".realtime_translation_session:",
        "realtime_translation_session_create_request_param": ".realtime_translation_session_create_request_param:",
    },
)
