# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.eval_api_error import EvalAPIError
    from openai_generated.models.run_retrieve_response_data_source import RunRetrieveResponseDataSource


@model
class RunRetrieveResponse(Model):
    """Run retrieve response (`eval.run`)."""

    object: Literal["eval.run"] = "eval.run"
    """Always `eval.run`."""
    id: str
    """What other calls name the run by, in the form `evalrun_…`."""
    eval_id: str
    """The evaluation that the run belongs to."""
    status: str
    """Where the run is: `queued`, `in_progress`, `completed`, `failed` or `canceled`."""
    model: str
    """The model whose answers are graded; empty where answers came with the rows."""
    name: str
    """A label for people."""
    created_at: int
    """When the run was started, in seconds since 1970."""
    report_url: str
    """The page of the dashboard that shows the results."""
    result_counts: RunRetrieveResponseResultCounts
    """How many rows there are, by outcome."""
    per_model_usage: list[RunRetrieveResponsePerModelUsage]
    """What each model used, the grading ones included."""
    per_testing_criteria_results: list[RunRetrieveResponsePerTestingCriteriaResult]
    """The outcome for each grader."""
    data_source: RunRetrieveResponseDataSource
    """Where the rows came from and how the model was asked."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the run; None if there are none."""
    error: EvalAPIError
    """Why the run failed; None unless it did."""


@model
class RunRetrieveResponseResultCounts(Model):
    """Run retrieve response result counts."""

    total: int
    """How many rows the run grades."""
    errored: int
    """Rows that could not be answered or graded."""
    failed: int
    """Rows that at least one grader turned down."""
    passed: int
    """Rows that all graders accepted."""


@model
class RunRetrieveResponsePerModelUsage(Model):
    """Run retrieve response per model usage."""

    run_model_name: str = wire("model_name")
    """The model that the figures are about."""
    invocation_count: int
    """How often the model was called."""
    prompt_tokens: int
    """Tokens that the model read."""
    completion_tokens: int
    """Tokens that the model wrote."""
    total_tokens: int
    """Input and output together."""
    cached_tokens: int
    """Input tokens that came out of the prompt cache."""


@model
class RunRetrieveResponsePerTestingCriteriaResult(Model):
    """Run retrieve response per testing criteria result."""

    testing_criteria: str
    """The grader that the counts are about."""
    passed: int
    """Rows that this grader accepted."""
    failed: int
    """Rows that this grader turned down."""
