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
    """Always `thread.message.incomplete`."""
    data: ThreadMessage
