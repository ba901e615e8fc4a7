"""Evals, their runs, and how each item of a run did."""

from __future__ import annotations

from typing import Any, Never, NotRequired, TypedDict

from .collection import Collection


class DataSourceConfig(TypedDict):
    """What the items of an eval look like."""

    type: str
    metadata: NotRequired[dict[str, str]]
    # a JSON schema, which users write
    schema: dict[str, Any]


class Eval(TypedDict):
    """What is to be graded, and how."""

    id: str
    object: str
    created_at: int
    name: str
    data_source_config: DataSourceConfig
    # graders, as users write them; `grading` reads them
    testing_criteria: list[dict[str, Any]]
    metadata: dict[str, str]


class ResultCounts(TypedDict):
    """How the items of a run did."""

    total: int
    errored: int
    failed: int
    passed: int


class Tally(TypedDict):
    """How the items did by one of the criteria."""

    testing_criteria: str
    passed: int
    failed: int


class Problem(TypedDict):
    """What went wrong; empty when nothing did."""

    code: str
    message: str


class EvalRun(TypedDict):
    """A run of an eval over items."""

    id: str
    object: str
    eval_id: str
    created_at: int
    status: str
    model: str
    name: str
    report_url: str
    result_counts: ResultCounts
    per_model_usage: list[dict[str, Any]]
    per_testing_criteria_results: list[Tally]
    # where the items come from, as the request said it
    data_source: dict[str, Any]
    metadata: dict[str, str]
    error: Problem


class EvalRunChange(TypedDict, total=False):
    """How a run goes on."""

    status: str
    result_counts: ResultCounts
    per_testing_criteria_results: list[Tally]
    error: Problem


class Broken(TypedDict):
    """Why a criterion could not be applied."""

    error: Problem


class Result(TypedDict):
    """What one criterion says of an item."""

    name: str
    type: str
    score: float
    passed: bool
    sample: NotRequired[Broken]


class SampleMessage(TypedDict):
    """What was said to the model or by it."""

    role: str
    content: str


class SampleUsage(TypedDict):
    """What an item cost."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int


class Sample(TypedDict):
    """What the model made of an item."""

    input: list[SampleMessage]
    output: list[SampleMessage]
    finish_reason: str
    model: str
    usage: SampleUsage
    error: Problem
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int


class OutputItem(TypedDict):
    """How one item did."""

    id: str
    object: str
    run_id: str
    eval_id: str
    created_at: int
    status: str
    datasource_item_id: int
    # an item, which users write
    datasource_item: dict[str, Any]
    results: list[Result]
    sample: Sample


EVALS: Collection[Eval, Never] = Collection("/evals", "eval")
RUNS: Collection[EvalRun, EvalRunChange] = Collection("/evals/{}/runs", "run")
OUTPUT_ITEMS: Collection[OutputItem, Never] = Collection("/evals/{}/runs/{}/output_items", "output item")
