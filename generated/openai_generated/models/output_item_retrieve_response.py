# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Any, Literal

    from openai_generated.models.output_item_list_response_result import OutputItemListResponseResult
    from openai_generated.models.output_item_retrieve_response_sample import OutputItemRetrieveResponseSample


@model
class OutputItemRetrieveResponse(Model):
    """Output item retrieve response (`eval.run.output_item`)."""

    object: Literal["eval.run.output_item"] = "eval.run.output_item"
    """Always `eval.run.output_item`."""
    id: str
    """What other calls name the graded row by, in the form `outputitem_…`."""
    run_id: str
    """The run that graded the row."""
    eval_id: str
    """The evaluation that the run belongs to."""
    created_at: int
    """When the row was graded, in seconds since 1970."""
    status: str
    """How the grading ended, `pass` or `fail` as a rule."""
    datasource_item_id: int
    """The number of the row in its source, counted from 0."""
    datasource_item: dict[str, Any]
    """The fields of the row."""
    results: list[OutputItemListResponseResult]
    """One verdict for each grader."""
    sample: OutputItemRetrieveResponseSample
    """What the model was asked and said."""
