# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class TranscriptionSessionUpdateSessionClientSecretExpiresAtParam(TypedDict, total=False):
    """Transcription session update session client secret expires at."""

    anchor: Literal["created_at"]
    seconds: int
