# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class TranscriptionSessionUpdateSessionClientSecretParam(TypedDict, total=False):
    """Transcription session update session client secret."""

    expires_at: params.TranscriptionSessionUpdateSessionClientSecretExpiresAtParam | Model
    """How long the secret lives."""
