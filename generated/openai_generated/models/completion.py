# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.completion_choice import CompletionChoice
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
