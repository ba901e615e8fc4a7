# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseOutputTextParam(TypedDict, total=False):
    """Beta response output text (`output_text`)."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[params.BetaResponseOutputTextAnnotationParam | Model]]
    logprobs: Required[Iterable[params.BetaResponseOutputTextLogprobParam | Model]]
