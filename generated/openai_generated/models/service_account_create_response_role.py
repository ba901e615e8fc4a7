# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ServiceAccountCreateResponseRole: TypeAlias = Literal["member", "none"]
"""Service account create response role: the values known when this was generated."""
