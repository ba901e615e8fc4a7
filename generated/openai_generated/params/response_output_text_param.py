# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseOutputTextParam(TypedDict, total=False):
    """Response output text (`output_text`)."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[params.ResponseOutputTextAnnotationParam | Model]]
    logprobs: Iterable[params.ResponseOutputTextLogprobParam | Model]
