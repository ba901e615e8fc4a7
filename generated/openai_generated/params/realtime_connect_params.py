# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RealtimeConnectParams(TypedDict, total=False):
    """Realtime connect params."""

    call_id: str
    """The call to listen in on and steer, instead of a session of its own."""
    model: str
    """The realtime model to talk to."""
