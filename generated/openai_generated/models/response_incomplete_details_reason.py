# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseIncompleteDetailsReason: TypeAlias = Literal["max_output_tokens", "content_filter", "max_messages", "steered"]
"""Response incomplete details reason: the values known when this was generated."""
