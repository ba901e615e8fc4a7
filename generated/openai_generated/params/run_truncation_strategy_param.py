# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RunTruncationStrategyParam(TypedDict, total=False):
    """Run truncation strategy."""

    type: Required[Literal["auto", "last_messages"]]
    """`auto` drops messages from the middle when it must; `last_messages` keeps so many."""
    last_messages: int | None
    """How many messages to keep, 1 or more; None with `auto`."""
