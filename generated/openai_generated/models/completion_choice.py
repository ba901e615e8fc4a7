# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.completion_choice_logprobs import CompletionChoiceLogprobs


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
