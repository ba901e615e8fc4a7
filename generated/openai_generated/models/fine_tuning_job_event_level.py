# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

FineTuningJobEventLevel: TypeAlias = Literal["info", "warn", "error"]
"""Fine tuning job event level: the values known when this was generated."""
