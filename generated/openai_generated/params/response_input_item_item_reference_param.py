# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseInputItemItemReferenceParam(TypedDict, total=False):
    """Response input item item reference."""

    type: Literal["item_reference"] | None
    """Marks a reference; may be left out."""
    id: Required[str]
    """The id of the stored item that stands here."""
