# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AssistantToolChoiceType: TypeAlias = Literal["function", "code_interpreter", "file_search"]
"""Assistant tool choice type: the values known when this was generated."""
