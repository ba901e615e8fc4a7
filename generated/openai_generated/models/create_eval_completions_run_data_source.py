# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_eval_completions_run_data_source_input_messages import (
        CreateEvalCompletionsRunDataSourceInputMessages,
    )
    from openai_generated.models.create_eval_completions_run_data_source_sampling_params import (
        CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from openai_generated.models.create_eval_completions_run_data_source_source import (
        CreateEvalCompletionsRunDataSourceSource,
    )


@model
class CreateEvalCompletionsRunDataSource(Model):
    """Create eval completions run data source (`completions`)."""

    type: Literal["completions"] = "completions"
    """Always `completions`."""
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    """Settings of the model that answers; left out, its own."""
    model: str | None = None
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: CreateEvalCompletionsRunDataSourceSource
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""
