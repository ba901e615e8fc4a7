# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DecisionCreateParamsPromptCacheOptionsMode: TypeAlias = Literal["implicit", "explicit"]
"""Decision create params prompt cache options mode: the values known when this was generated."""
