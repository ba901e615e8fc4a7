# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


AssistantToolChoiceOptionValue: TypeAlias = Literal["none", "auto", "required"]
"""Assistant tool choice option value: the values known when this was generated."""
