# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateReasoningParam(TypedDict, total=False):
    """Beta responses client event response create reasoning."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: Literal["standard", "pro"] | str | None
    summary: Literal["auto", "concise", "detailed"] | None
