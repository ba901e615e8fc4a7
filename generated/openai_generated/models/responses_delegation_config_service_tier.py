# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigServiceTier: TypeAlias = Literal[
    "auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"
]
"""Responses delegation config service tier: the values known when this was generated."""
