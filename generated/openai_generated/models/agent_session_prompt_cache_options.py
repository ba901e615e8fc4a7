# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AgentSessionPromptCacheOptions(Model):
    """Agent session prompt cache options."""

    ttl: Literal["30m", "12h"]


AgentSessionPromptCacheOptionsTtl: TypeAlias = Literal["30m", "12h"]
"""Agent session prompt cache options ttl: the values known when this was generated."""
