# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RunTruncationStrategy(Model):
    """Run truncation strategy."""

    type: Literal["auto", "last_messages"]
    """`auto` drops messages from the middle when it must; `last_messages` keeps so many."""
    last_messages: int | None = None
    """How many messages to keep, 1 or more; None with `auto`."""


RunTruncationStrategyType: TypeAlias = Literal["auto", "last_messages"]
"""Run truncation strategy type: the values known when this was generated."""
