# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import Iterable, TypedDict


class ResponseOutputTextLogprobTopLogprobParam(TypedDict, total=False):
    """Response output text logprob top logprob."""

    token: Required[str]
    """A token that could have stood here."""
    logprob: Required[float]
    """Natural logarithm of the probability of this alternative."""
    bytes: Required[Iterable[int]]
    """The UTF-8 bytes of this alternative."""
