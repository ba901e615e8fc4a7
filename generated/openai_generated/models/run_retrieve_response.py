# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_api_error import EvalAPIError
    from openai_generated.models.run_retrieve_response_data_source import RunRetrieveResponseDataSource
    from openai_generated.models.run_retrieve_response_per_model_usage import RunRetrieveResponsePerModelUsage
    from openai_generated.models.run_retrieve_response_per_testing_criteria_result import (
        RunRetrieveResponsePerTestingCriteriaResult,
    )
    from openai_generated.models.run_retrieve_response_result_counts import RunRetrieveResponseResultCounts


@model
class RunRetrieveResponse(Model):
    """Run retrieve response (`eval.run`)."""

    object: Literal["eval.run"] = "eval.run"
    """Always `eval.run`."""
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    report_url: str
    result_counts: RunRetrieveResponseResultCounts
    per_model_usage: list[RunRetrieveResponsePerModelUsage]
    per_testing_criteria_results: list[RunRetrieveResponsePerTestingCriteriaResult]
    data_source: RunRetrieveResponseDataSource
    metadata: dict[str, str] | None = None
    error: EvalAPIError
