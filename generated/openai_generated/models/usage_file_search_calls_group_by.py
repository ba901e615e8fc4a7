# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageFileSearchCallsGroupBy: TypeAlias = Literal["project_id", "user_id", "api_key_id", "vector_store_id"]
"""Usage file search calls group by: the values known when this was generated."""
