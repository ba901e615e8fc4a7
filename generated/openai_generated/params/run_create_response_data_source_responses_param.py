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
    sampling_params: params.RunCreateResponseDataSourceResponsesSamplingParams | Model
    model: str
    source: Required[params.RunCreateResponseDataSourceResponsesSourceParam | Model]
