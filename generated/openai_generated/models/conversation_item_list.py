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
    """Always `list`."""
    data: list[ConversationItem]
    """The items of this page, in the order asked for."""
    has_more: bool
    """Whether another page follows."""
    first_id: str
    """The id of the first item on this page."""
    last_id: str
    """The id of the last item on this page; ask for what comes after it."""
