# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.conversation_item import ConversationItem


@model
class ConversationItemList(Model):
    """Conversation item list (`list`)."""

    object: Literal["list"] = "list"
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str
