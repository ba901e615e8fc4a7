# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DecisionItemCreatedEventItemCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Decision item created event item custom tool call output status: the values known when this was generated."""
