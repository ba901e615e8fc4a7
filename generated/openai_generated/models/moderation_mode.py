# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ModerationMode: TypeAlias = Literal["score", "block"]
"""Moderation mode: the values known when this was generated."""
