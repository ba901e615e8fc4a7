# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaReasoning(Model):
    """Beta reasoning."""

    mode: Literal["standard", "pro"] | str | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None
    summary: Literal["auto", "concise", "detailed"] | str | None = None
    context: Literal["auto", "current_turn", "all_turns"] | str | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None = None
