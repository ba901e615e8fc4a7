# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.output_item_retrieve_response import OutputItemRetrieveResponse


@model
class EvalRunOutputItemList(Model):
    """Eval run output item list (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[OutputItemRetrieveResponse]
    """The graded rows on this page."""
    first_id: str
    """The id of the first row here."""
    last_id: str
    """The id of the last row here, for `after`."""
    has_more: bool
    """Whether another page follows."""
