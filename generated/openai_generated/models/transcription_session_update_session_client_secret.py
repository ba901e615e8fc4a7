# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.transcription_session_update_session_client_secret_expires_at import (
        TranscriptionSessionUpdateSessionClientSecretExpiresAt,
    )


@model
class TranscriptionSessionUpdateSessionClientSecret(Model):
    """Transcription session update session client secret."""

    expires_at: TranscriptionSessionUpdateSessionClientSecretExpiresAt | None = None
    """How long the secret lives."""
