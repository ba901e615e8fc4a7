# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ModerationCategoryAppliedInputTypesSelfHarmIntent: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types self harm intent: the values known when this was generated."""
