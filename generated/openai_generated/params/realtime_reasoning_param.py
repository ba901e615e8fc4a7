# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeReasoningParam(TypedDict, total=False):
    """Realtime reasoning."""

    effort: Literal["minimal", "low", "medium", "high", "xhigh"]
    """How long the model thinks before it speaks."""
