# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


SpendLimitEnforcementStatus: TypeAlias = Literal["inactive", "enforcing"] | str
"""Spend limit enforcement status."""
