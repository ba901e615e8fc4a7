# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaModerationMode: TypeAlias = Literal["score", "block"]
"""Beta moderation mode: the values known when this was generated."""
