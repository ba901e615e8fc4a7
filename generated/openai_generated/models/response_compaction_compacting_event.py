# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCompactionCompactingEvent(Model):
    """Response compaction compacting event (`response.compaction.compacting`)."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
