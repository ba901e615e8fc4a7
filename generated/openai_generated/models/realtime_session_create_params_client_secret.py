# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_create_params_client_secret_expires_after import (
        RealtimeSessionCreateParamsClientSecretExpiresAfter,
    )


@model
class RealtimeSessionCreateParamsClientSecret(Model):
    """Realtime session create params client secret."""

    expires_after: RealtimeSessionCreateParamsClientSecretExpiresAfter | None = None
    """When the secret ends."""
