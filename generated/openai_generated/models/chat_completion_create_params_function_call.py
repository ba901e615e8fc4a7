# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionCreateParamsFunctionCall: TypeAlias = Literal["none", "auto"]
"""Chat completion create params function call: the values known when this was generated."""
