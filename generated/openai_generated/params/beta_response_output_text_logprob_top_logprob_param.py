# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import Iterable, TypedDict


class BetaResponseOutputTextLogprobTopLogprobParam(TypedDict, total=False):
    """Beta response output text logprob top logprob."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Iterable[int]]
