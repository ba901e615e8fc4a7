# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseInputItemItemReference(Model):
    """Response input item item reference."""

    type: Literal["item_reference"] | None = None
    """Marks a reference; may be left out."""
    id: str
    """The id of the stored item that stands here."""
