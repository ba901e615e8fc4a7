# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionToolChoiceOptionParamValue: TypeAlias = Literal["none", "auto", "required"]
"""Chat completion tool choice option param value: the values known when this was generated."""
