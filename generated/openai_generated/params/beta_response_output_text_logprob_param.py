# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseOutputTextLogprobParam(TypedDict, total=False):
    """Beta response output text logprob."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Iterable[int]]
    top_logprobs: Required[Iterable[params.BetaResponseOutputTextLogprobTopLogprobParam | Model]]
