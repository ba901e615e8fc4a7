# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""Apply patch call output status param: the values known when this was generated."""
