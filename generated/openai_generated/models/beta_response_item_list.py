# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_item import BetaResponseItem


@model
class BetaResponseItemList(Model):
    """Beta response item list (`list`)."""

    object: Literal["list"] = "list"
    data: list[BetaResponseItem]
    has_more: bool
    first_id: str
    last_id: str
