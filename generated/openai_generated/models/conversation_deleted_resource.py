# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConversationDeletedResource(Model):
    """Conversation deleted resource (`conversation.deleted`)."""

    object: Literal["conversation.deleted"] = "conversation.deleted"
    """Always `conversation.deleted`."""
    deleted: bool
    """Whether the conversation is really gone."""
    id: str
    """The id of the conversation that was deleted."""
