# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_input_item import ResponseInputItem


@model
class ConversationCreateParams(Model):
    """Conversation create params."""

    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    items: list[ResponseInputItem] | None = None
    """The first items, at most 20."""
