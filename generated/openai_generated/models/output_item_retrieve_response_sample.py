# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.eval_api_error import EvalAPIError
    from openai_generated.models.output_item_retrieve_response_sample_input import OutputItemRetrieveResponseSampleInput
    from openai_generated.models.output_item_retrieve_response_sample_output import (
        OutputItemRetrieveResponseSampleOutput,
    )
    from openai_generated.models.output_item_retrieve_response_sample_usage import OutputItemRetrieveResponseSampleUsage


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
