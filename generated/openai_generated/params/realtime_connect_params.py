# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RealtimeConnectParams(TypedDict, total=False):
    """Realtime connect params."""

    call_id: str
    model: str
