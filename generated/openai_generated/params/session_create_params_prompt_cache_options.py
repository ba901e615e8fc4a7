# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class SessionCreateParamsPromptCacheOptions(TypedDict, total=False):
    """Session create params prompt cache options."""

    ttl: Literal["30m", "12h"]
