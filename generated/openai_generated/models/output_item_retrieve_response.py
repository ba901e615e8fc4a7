# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Any, Literal

    from openai_generated.models.eval_api_error import EvalAPIError


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


@model
class OutputItemListResponseResult(Model):
    """Output item list response result."""

    name: str
    """The grader that this is the verdict of."""
    type: str | None = None
    """The kind of grader, such as `string_check`; absent in older results."""
    score: float
    """The points that the grader gave; mostly from 0 to 1."""
    passed: bool
    """Whether the points are enough for the grader."""
    sample: dict[str, object] | None = None
    """What the grading model was asked and said; None where no model grades."""


@model
class OutputItemRetrieveResponseSample(Model):
    """Output item retrieve response sample."""

    input: list[OutputItemRetrieveResponseSampleInput]
    """The messages that the model got, with all fields filled in."""
    output: list[OutputItemRetrieveResponseSampleOutput]
    """The messages that the model answered with."""
    finish_reason: str
    """Why the model stopped, such as `stop` or `length`."""
    model: str
    """The model that answered."""
    usage: OutputItemRetrieveResponseSampleUsage
    """The tokens that the answer took."""
    error: EvalAPIError
    """Why the model gave no answer; None if it gave one."""
    temperature: float
    """The randomness that was used."""
    max_completion_tokens: int
    """The bound on the answer's tokens that was used."""
    top_p: float
    """The share of likely tokens that was used."""
    seed: int
    """The seed that was used."""


@model
class OutputItemRetrieveResponseSampleInput(Model):
    """Output item retrieve response sample input."""

    role: str
    """Who speaks, such as `system` or `user`."""
    content: str
    """What is said."""


@model
class OutputItemRetrieveResponseSampleOutput(Model):
    """Output item retrieve response sample output."""

    role: str | None = None
    """Who speaks, mostly `assistant`; absent where it is not told."""
    content: str | None = None
    """What the model said; absent where it only called tools."""


@model
class OutputItemRetrieveResponseSampleUsage(Model):
    """Output item retrieve response sample usage."""

    total_tokens: int
    """Input and output together."""
    completion_tokens: int
    """Tokens that the model wrote."""
    prompt_tokens: int
    """Tokens that the model read."""
    cached_tokens: int
    """Input tokens that came out of the prompt cache."""
