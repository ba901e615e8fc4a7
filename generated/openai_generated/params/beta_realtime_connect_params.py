# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaRealtimeConnectParams(TypedDict, total=False):
    """Beta realtime connect params."""

    model: Required[str]
    """The realtime model to talk to."""
