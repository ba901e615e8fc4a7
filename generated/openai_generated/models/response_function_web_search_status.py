# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseFunctionWebSearchStatus: TypeAlias = Literal["in_progress", "searching", "completed", "failed", "incomplete"]
"""Response function web search status: the values known when this was generated."""
