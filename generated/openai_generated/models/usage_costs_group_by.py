# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageCostsGroupBy: TypeAlias = Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]
"""Usage costs group by: the values known when this was generated."""
