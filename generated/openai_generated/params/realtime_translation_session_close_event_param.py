# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """Realtime translation session close event (`session.close`)."""

    type: Required[Literal["session.close"]]
    """Always `session.close`."""
    event_id: str | None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
