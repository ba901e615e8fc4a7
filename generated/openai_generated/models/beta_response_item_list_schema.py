# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_item import BetaResponseItem


@model
class BetaResponseItemListSchema(Model):
    """Beta response item list schema (`list`)."""

    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"] = "list"
