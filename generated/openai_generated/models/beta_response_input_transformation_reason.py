# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInputTransformationReason: TypeAlias = Literal[
    "organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"
]
"""Beta response input transformation reason: the values known when this was generated."""
