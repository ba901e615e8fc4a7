# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RunLastErrorCode: TypeAlias = Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
"""Run last error code: the values known when this was generated."""
