# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ModerationConfigParam(Model):
    """Moderation config param."""

    mode: Literal["score", "block"]
    """What happens when something is flagged."""


ModerationMode: TypeAlias = Literal["score", "block"]
"""Moderation mode: the values known when this was generated."""
