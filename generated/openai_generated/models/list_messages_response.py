# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.thread_message import ThreadMessage


@model
class ListMessagesResponse(Model):
    """List messages response."""

    object: str
    """Always `list`."""
    data: list[ThreadMessage]
    """The messages on this page, in the order asked for."""
    first_id: str
    """The id of the first message here, for `before`."""
    last_id: str
    """The id of the last message here, for `after`."""
    has_more: bool
    """Whether another page follows."""
