# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ModelResponsePropertiesPromptCacheRetention: TypeAlias = Literal["in_memory", "24h"]
"""Model response properties prompt cache retention: the values known when this was generated."""
