# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ResponseCreateParamsTruncation: TypeAlias = Literal["auto", "disabled"]
"""Response create params truncation: the values known when this was generated."""
