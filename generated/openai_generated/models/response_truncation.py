# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseTruncation: TypeAlias = Literal["auto", "disabled"]
"""Response truncation: the values known when this was generated."""
