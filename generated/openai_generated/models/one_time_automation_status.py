# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

OneTimeAutomationStatus: TypeAlias = Literal["active", "paused", "completed"]
"""One time automation status: the values known when this was generated."""
