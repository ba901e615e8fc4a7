# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseOutputTextLogprobParam(TypedDict, total=False):
    """Response output text logprob."""

    token: Required[str]
    """The token that was chosen."""
    logprob: Required[float]
    """Natural logarithm of its probability."""
    bytes: Required[Iterable[int]]
    """The UTF-8 bytes of the token, for characters that span several tokens."""
    top_logprobs: Required[Iterable[params.ResponseOutputTextLogprobTopLogprobParam | Model]]
    """The likeliest tokens at this position, as many as top_logprobs asked for."""
