# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_item import ResponseItem


@model
class ResponseItemList(Model):
    """Response item list (`list`)."""

    object: Literal["list"] = "list"
    data: list[ResponseItem]
    has_more: bool
    first_id: str
    last_id: str
