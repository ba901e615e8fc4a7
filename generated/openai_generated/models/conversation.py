# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class Conversation(Model):
    """Conversation (`conversation`)."""

    id: str
    """The id to give as conversation in later requests."""
    object: Literal["conversation"] = "conversation"
    """Always `conversation`."""
    metadata: Any
    """Up to 16 pairs of text of your own."""
    created_at: int
    """When the conversation was opened, in seconds since 1970."""
