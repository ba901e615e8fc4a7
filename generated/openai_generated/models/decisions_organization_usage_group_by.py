# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


DecisionsOrganizationUsageGroupBy: TypeAlias = Literal[
    "project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"
]
"""Decisions organization usage group by: the values known when this was generated."""
