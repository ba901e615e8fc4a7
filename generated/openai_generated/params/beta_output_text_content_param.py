# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaOutputTextContentParam(TypedDict, total=False):
    """Beta output text content param (`output_text`)."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Iterable[params.BetaOutputTextContentParamAnnotation | Model]
