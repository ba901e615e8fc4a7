# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypedDict


class BetaRealtimeConnectParams(TypedDict, total=False):
    """Beta realtime connect params."""

    model: Required[str]
