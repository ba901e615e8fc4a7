# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseCreateParamsAccessProgramsCyber: TypeAlias = Literal["standard", "daybreak_blue", "daybreak_red"]
"""Response create params access programs cyber: the values known when this was generated."""
