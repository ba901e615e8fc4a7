# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """Realtime translation session close event (`session.close`)."""

    type: Required[Literal["session.close"]]
    event_id: str | None
