# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RefusalDeltaBlock(Model):
    """Refusal delta block (`refusal`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""
    refusal: str | None = None
    """Words of the refusal to append to what came before; absent if nothing is new."""
