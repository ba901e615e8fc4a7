# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

CompletionChoiceFinishReason: TypeAlias = Literal["stop", "length", "content_filter"]
"""Completion choice finish reason: the values known when this was generated."""
