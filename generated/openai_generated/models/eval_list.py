# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_retrieve_response import EvalRetrieveResponse


@model
class EvalList(Model):
    """Eval list (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[EvalRetrieveResponse]
    """The evaluations on this page."""
    first_id: str
    """The id of the first evaluation here."""
    last_id: str
    """The id of the last evaluation here, for `after`."""
    has_more: bool
    """Whether another page follows."""
