# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

UsageCostsResponseDataResultOrganizationCostsResultQuantityUnit: TypeAlias = Literal[
    "tokens",
    "1000_tokens",
    "duration_seconds",
    "duration_minutes",
    "duration_hours",
    "gibibyte_hours",
    "images",
    "characters",
]
"""Usage costs response data result organization costs result quantity unit: the values known when this was generated."""
