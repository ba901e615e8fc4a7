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
    output: list[OutputItemRetrieveResponseSampleOutput]
    finish_reason: str
    model: str
    usage: OutputItemRetrieveResponseSampleUsage
    error: EvalAPIError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
