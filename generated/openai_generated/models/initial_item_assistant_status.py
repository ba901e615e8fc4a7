# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InitialItemAssistantStatus: TypeAlias = Literal["incomplete", "completed"]
"""Initial item assistant status: the values known when this was generated."""
