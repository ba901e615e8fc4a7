# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from openai_generated.models.completion_usage import CompletionUsage


@model
class Completion(UsageOwner, Model):
    """Completion (`text_completion`)."""

    id: str
    """Tells this completion from others; begins with cmpl-."""
    choices: list[CompletionChoice]
    """The continuations; one unless n asked for more."""
    created: int
    """When the completion was made, in seconds since 1970."""
    model: str
    """The exact model that answered."""
    system_fingerprint: str | None = None
    """Names the backend configuration; it changes when equal seeds may give other answers."""
    object: Literal["text_completion"] = "text_completion"
    """Always `text_completion`."""
    usage: CompletionUsage | None = None
    """Tokens read and written, on which the price depends."""


@model
class CompletionChoice(Model):
    """Completion choice."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why this continuation ended: stop, length (the token limit) or content_filter."""
    index: int
    """The position of this continuation among all, counted from 0."""
    logprobs: CompletionChoiceLogprobs | None = None
    """How likely the chosen tokens were; null unless logprobs was requested."""
    text: str
    """The text that was generated, behind the prompt if echo was set."""


CompletionChoiceFinishReason: TypeAlias = Literal["stop", "length", "content_filter"]
"""Completion choice finish reason: the values known when this was generated."""


@model
class CompletionChoiceLogprobs(Model):
    """Completion choice logprobs."""

    text_offset: list[int] | None = None
    """Where each token begins in the text, in characters."""
    token_logprobs: list[float] | None = None
    """Natural logarithm of the probability of each chosen token."""
    tokens: list[str] | None = None
    """The chosen tokens in their order."""
    top_logprobs: list[dict[str, float]] | None = None
    """At each position, the likeliest tokens with the logarithms of their probabilities."""
