# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseStatusType: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete"]
"""Realtime response status type: the values known when this was generated."""
