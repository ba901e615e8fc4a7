# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""Click button type: the values known when this was generated."""
