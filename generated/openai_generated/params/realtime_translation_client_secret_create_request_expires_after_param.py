# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeTranslationClientSecretCreateRequestExpiresAfterParam(TypedDict, total=False):
    """Realtime translation client secret create request expires after."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""
