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
    sampling_params: RunCreateResponseDataSourceResponsesSamplingParams | None = None
    model: str | None = None
    source: RunCreateResponseDataSourceResponsesSource
