# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class VoiceConsentListParams(TypedDict, total=False):
    """Arguments of `GET /audio/voice_consents`."""

    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
