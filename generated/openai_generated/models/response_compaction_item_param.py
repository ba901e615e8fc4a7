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
    type: Literal["compaction"] = "compaction"
    encrypted_content: str
