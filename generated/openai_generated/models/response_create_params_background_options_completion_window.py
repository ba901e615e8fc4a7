# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseCreateParamsBackgroundOptionsCompletionWindow: TypeAlias = Literal["soonest", "2h", "8h"]
"""Response create params background options completion window: the values known when this was generated."""
