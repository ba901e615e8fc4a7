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
    sampling_params: params.CreateEvalCompletionsRunDataSourceSamplingParams | Model
    model: str
    source: Required[params.CreateEvalCompletionsRunDataSourceSourceParam | Model]
