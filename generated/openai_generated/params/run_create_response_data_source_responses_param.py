# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RunCreateResponseDataSourceResponsesParam(TypedDict, total=False):
    """Run create response data source responses (`responses`)."""

    type: Required[Literal["responses"]]
    """Always `responses`."""
    input_messages: params.RunCreateResponseDataSourceResponsesInputMessagesParam | Model
    """What to ask the model: a template, or a field with messages; left out if answers come along."""
    sampling_params: params.RunCreateResponseDataSourceResponsesSamplingParams | Model
    """Settings of the model that answers; left out, its own."""
    model: str
    """The model whose answers are graded, such as `gpt-5.2`; left out if answers come along."""
    source: Required[params.RunCreateResponseDataSourceResponsesSourceParam | Model]
    """Where the items come from: rows given here, an uploaded file, or answers kept earlier."""
