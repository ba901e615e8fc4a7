# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

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


class BetaResponseOutputTextLogprobParam(TypedDict, total=False):
    """Beta response output text logprob."""

    token: Required[str]
    """The token that was chosen."""
    logprob: Required[float]
    """Natural logarithm of its probability."""
    bytes: Required[Iterable[int]]
    """The UTF-8 bytes of the token, for characters that span several tokens."""
    top_logprobs: Required[Iterable[params.BetaResponseOutputTextLogprobTopLogprobParam | Model]]
    """The likeliest tokens at this position, as many as top_logprobs asked for."""


class BetaResponseOutputTextLogprobTopLogprobParam(TypedDict, total=False):
    """Beta response output text logprob top logprob."""

    token: Required[str]
    """A token that could have stood here."""
    logprob: Required[float]
    """Natural logarithm of the probability of this alternative."""
    bytes: Required[Iterable[int]]
    """The UTF-8 bytes of this alternative."""


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """Beta response output refusal (`refusal`)."""

    type: Required[Literal["refusal"]]
    """Always `refusal`."""
    refusal: Required[str]
    """Why the model declined, in its own words."""


BetaOutputMessageContentParam: TypeAlias = params.BetaResponseOutputTextParam | params.BetaResponseOutputRefusalParam
"""Beta output message content: one of 2 kinds, told apart by `type`."""
