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
    run_id: str
    eval_id: str
    created_at: int
    status: str
    datasource_item_id: int
    datasource_item: dict[str, Any]
    results: list[OutputItemListResponseResult]
    sample: OutputItemRetrieveResponseSample
