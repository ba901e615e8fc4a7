# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseSteerInputItemListFunctionCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response steer input item list function call output status: the values known when this was generated."""
