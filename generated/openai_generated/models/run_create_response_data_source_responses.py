# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_create_response_data_source_responses_input_messages import (
        RunCreateResponseDataSourceResponsesInputMessages,
    )
    from openai_generated.models.run_create_response_data_source_responses_sampling_params import (
        RunCreateResponseDataSourceResponsesSamplingParams,
    )
    from openai_generated.models.run_create_response_data_source_responses_source import (
        RunCreateResponseDataSourceResponsesSource,
    )


@model
class RunCreateResponseDataSourceResponses(Model):
    """Run create response data source responses (`responses`)."""

    type: Literal["responses"] = "responses"
    """Always `responses`."""
    input_messages: RunCreateResponseDataSourceResponsesInputMessages | None = None
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: RunCreateResponseDataSourceResponsesSamplingParams | None = None
    """Settings of the model that answers; left out, its own."""
    model: str | None = None
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: RunCreateResponseDataSourceResponsesSource
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""
