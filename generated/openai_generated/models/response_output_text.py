# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_output_text_annotation import ResponseOutputTextAnnotation


@model
class ResponseOutputText(Model):
    """Response output text (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""
    text: str
    """The words of the model."""
    annotations: list[ResponseOutputTextAnnotation]
    """Where statements come from: files and web pages, with their place in the text."""
    logprobs: list[ResponseOutputTextLogprob] | None = None
    """How likely the chosen tokens were; empty unless asked for."""


@model
class ResponseOutputTextLogprob(Model):
    """Response output text logprob."""

    token: str
    """The token that was chosen."""
    logprob: float
    """Natural logarithm of its probability."""
    bytes: list[int]
    """The UTF-8 bytes of the token, for characters that span several tokens."""
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]
    """The likeliest tokens at this position, as many as top_logprobs asked for."""


@model
class ResponseOutputTextLogprobTopLogprob(Model):
    """Response output text logprob top logprob."""

    token: str
    """A token that could have stood here."""
    logprob: float
    """Natural logarithm of the probability of this alternative."""
    bytes: list[int]
    """The UTF-8 bytes of this alternative."""
