# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseStatusValue: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]
"""Realtime response status value: the values known when this was generated."""
