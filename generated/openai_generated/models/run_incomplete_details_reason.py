# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RunIncompleteDetailsReason: TypeAlias = Literal["max_completion_tokens", "max_prompt_tokens"]
"""Run incomplete details reason: the values known when this was generated."""
