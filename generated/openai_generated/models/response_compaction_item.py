# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCompactionItem(Model):
    """Response compaction item (`compaction`)."""

    type: Literal["compaction"] = "compaction"
    """Always `compaction`."""
    id: str
    """Names the item in events, references and deletions."""
    encrypted_content: str
    """The compacted conversation, readable for the server only; send it back unchanged."""
    created_by: str | None = None
    """Who made the item, where the server knows."""
