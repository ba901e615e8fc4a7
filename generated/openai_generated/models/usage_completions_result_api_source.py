# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

UsageCompletionsResultApiSource: TypeAlias = Literal["agents_api", "unlabeled"]
"""Usage completions result API source: the values known when this was generated."""
