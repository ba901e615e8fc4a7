# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_input_item import ResponseInputItem


@model
class CreateConversationItemsRequest(Model):
    """Create conversation items request."""

    items: list[ResponseInputItem]
    """The items to append, at most 20."""
