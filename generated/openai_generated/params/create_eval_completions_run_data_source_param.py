# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Create eval completions run data source (`completions`)."""

    type: Required[Literal["completions"]]
    """Always `completions`."""
    input_messages: params.CreateEvalCompletionsRunDataSourceInputMessagesParam | Model
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: params.CreateEvalCompletionsRunDataSourceSamplingParams | Model
    """Settings of the model that answers; left out, its own."""
    model: str
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: Required[params.CreateEvalCompletionsRunDataSourceSourceParam | Model]
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""
