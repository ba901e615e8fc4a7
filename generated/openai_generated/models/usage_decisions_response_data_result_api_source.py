# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

UsageDecisionsResponseDataResultApiSource: TypeAlias = Literal["agents_api", "unlabeled"]
"""Usage decisions response data result API source: the values known when this was generated."""
