# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class SessionCreateParamsPromptCacheOptions(Model):
    """Session create params prompt cache options."""

    ttl: Literal["30m", "12h"] | None = None


SessionCreateParamsPromptCacheOptionsTtl: TypeAlias = Literal["30m", "12h"]
"""Session create params prompt cache options ttl: the values known when this was generated."""
