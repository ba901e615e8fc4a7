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
    index: int
    logprobs: CompletionChoiceLogprobs | None = None
    text: str
