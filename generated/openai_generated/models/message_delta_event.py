# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.message_delta import MessageDelta


@model
class MessageDeltaEvent(Model):
    """Message delta event (`thread.message.delta`)."""

    id: str
    """The message that grows."""
    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Always `thread.message.delta`."""
    delta: MessageDelta
    """What is new in the message."""
