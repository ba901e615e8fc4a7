# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseOutputTextParam(TypedDict, total=False):
    """Beta response output text (`output_text`)."""

    type: Required[Literal["output_text"]]
    """Always `output_text`."""
    text: Required[str]
    """The words of the model."""
    annotations: Required[Iterable[params.BetaResponseOutputTextAnnotationParam | Model]]
    """Where statements come from: files and web pages, with their place in the text."""
    logprobs: Required[Iterable[params.BetaResponseOutputTextLogprobParam | Model]]
    """How likely the chosen tokens were; empty unless asked for."""
