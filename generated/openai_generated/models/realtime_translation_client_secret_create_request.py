# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_translation_client_secret_create_request_expires_after import (
        RealtimeTranslationClientSecretCreateRequestExpiresAfter,
    )
    from openai_generated.models.realtime_translation_session_create_request import (
        RealtimeTranslationSessionCreateRequest,
    )


@model
class RealtimeTranslationClientSecretCreateRequest(Model):
    """Realtime translation client secret create request."""

    expires_after: RealtimeTranslationClientSecretCreateRequestExpiresAfter | None = None
    """When the key expires: seconds (10 to 7200, 600 by default) after created_at."""
    session: RealtimeTranslationSessionCreateRequest
    """How the translation session is set up."""
