# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_retrieve_response import RunRetrieveResponse


@model
class EvalRunList(Model):
    """Eval run list (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[RunRetrieveResponse]
    """The runs on this page."""
    first_id: str
    """The id of the first run here."""
    last_id: str
    """The id of the last run here, for `after`."""
    has_more: bool
    """Whether another page follows."""
