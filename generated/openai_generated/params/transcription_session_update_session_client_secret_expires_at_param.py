# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class TranscriptionSessionUpdateSessionClientSecretExpiresAtParam(TypedDict, total=False):
    """Transcription session update session client secret expires at."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""
