# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.text_format import TextFormat


@model
class AgentText(Model):
    """Agent text."""

    format: TextFormat
    verbosity: Literal["low", "medium", "high"]


AgentTextVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""Agent text verbosity: the values known when this was generated."""
