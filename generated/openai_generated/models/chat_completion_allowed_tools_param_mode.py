# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionAllowedToolsParamMode: TypeAlias = Literal["auto", "required"]
"""Chat completion allowed tools param mode: the values known when this was generated."""
