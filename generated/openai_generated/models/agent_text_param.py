# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.text_format import TextFormat


@model
class AgentTextParam(Model):
    """Agent text param."""

    format: TextFormat | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


AgentTextParamVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""Agent text param verbosity: the values known when this was generated."""
