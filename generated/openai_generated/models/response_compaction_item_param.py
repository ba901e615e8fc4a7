# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCompactionItemParam(Model):
    """Response compaction item param (`compaction`)."""

    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Literal["compaction"] = "compaction"
    """Always `compaction`."""
    encrypted_content: str
    """The compacted conversation, readable for the server only; send it back unchanged."""
