# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationClientSecretCreateRequestParam(TypedDict, total=False):
    """What `POST /realtime/translations/client_secrets` takes."""

    expires_after: params.RealtimeTranslationClientSecretCreateRequestExpiresAfterParam | Model
    """When the key expires: seconds (10 to 7200, 600 by default) after created_at."""
    session: Required[params.RealtimeTranslationSessionCreateRequestParam | Model]
    """How the translation session is set up."""
