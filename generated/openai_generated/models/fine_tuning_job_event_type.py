# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

FineTuningJobEventType: TypeAlias = Literal["message", "metrics"]
"""Fine tuning job event type: the values known when this was generated."""
