# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ModerationCategoryAppliedInputTypesSexual: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types sexual: the values known when this was generated."""
