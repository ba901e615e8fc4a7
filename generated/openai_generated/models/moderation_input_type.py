# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ModerationInputType: TypeAlias = Literal["text", "image"]
"""Moderation input type: the values known when this was generated."""
