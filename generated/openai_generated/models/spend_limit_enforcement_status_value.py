# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


SpendLimitEnforcementStatusValue: TypeAlias = Literal["inactive", "enforcing"]
"""Spend limit enforcement status value: the values known when this was generated."""
