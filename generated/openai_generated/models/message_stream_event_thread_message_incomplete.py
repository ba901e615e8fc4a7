# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.thread_message import ThreadMessage


@model
class MessageStreamEventThreadMessageIncomplete(Model):
    """Message stream event thread message incomplete."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Tells the variants apart, such as `thread.message.created`, `thread.message.in_progress` or `thread.message.delta`."""
    data: ThreadMessage
    """The message as it is now, or for a delta what to add to it."""
