# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionReview: TypeAlias = Literal["none", "auto_review"]
"""Agent session review: the values known when this was generated."""
