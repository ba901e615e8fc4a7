# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.run_step import RunStep


@model
class ListRunStepsResponse(Model):
    """List run steps response."""

    object: str
    """Always `list`."""
    data: list[RunStep]
    """The steps on this page, in the order asked for."""
    first_id: str
    """The id of the first step here, for `before`."""
    last_id: str
    """The id of the last step here, for `after`."""
    has_more: bool
    """Whether another page follows."""
