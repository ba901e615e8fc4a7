# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.message_content_delta import MessageContentDelta
    from openai_generated.models.thread_message import ThreadMessage


@model
class MessageStreamEventThreadMessageCreated(Model):
    """Message stream event thread message created."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Tells the variants apart, such as `thread.message.created`, `thread.message.in_progress` or `thread.message.delta`."""
    data: ThreadMessage
    """The message as it is now, or for a delta what to add to it."""


@model
class MessageStreamEventThreadMessageInProgress(Model):
    """Message stream event thread message in progress."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Tells the variants apart, such as `thread.message.created`, `thread.message.in_progress` or `thread.message.delta`."""
    data: ThreadMessage
    """The message as it is now, or for a delta what to add to it."""


@model
class MessageStreamEventThreadMessageDelta(Model):
    """Message stream event thread message delta."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Tells the variants apart, such as `thread.message.created`, `thread.message.in_progress` or `thread.message.delta`."""
    data: MessageDeltaEvent
    """The message as it is now, or for a delta what to add to it."""


@model
class MessageDeltaEvent(Model):
    """Message delta event (`thread.message.delta`)."""

    id: str
    """The message that grows."""
    object: Literal["thread.message.delta"] = "thread.message.delta"
    """Always `thread.message.delta`."""
    delta: MessageDelta
    """What is new in the message."""


@model
class MessageDelta(Model):
    """Message delta."""

    role: Literal["user", "assistant"] | None = None
    """Who speaks; absent after the first piece."""
    content: list[MessageContentDelta] | None = None
    """New pieces of content, each with the part it belongs to; absent if nothing is new."""


MessageDeltaRole: TypeAlias = Literal["user", "assistant"]
"""Message delta role: the values known when this was generated."""


@model
class MessageStreamEventThreadMessageCompleted(Model):
    """Message stream event thread message completed."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Tells the variants apart, such as `thread.message.created`, `thread.message.in_progress` or `thread.message.delta`."""
    data: ThreadMessage
    """The message as it is now, or for a delta what to add to it."""


@model
class MessageStreamEventThreadMessageIncomplete(Model):
    """Message stream event thread message incomplete."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Tells the variants apart, such as `thread.message.created`, `thread.message.in_progress` or `thread.message.delta`."""
    data: ThreadMessage
    """The message as it is now, or for a delta what to add to it."""


if TYPE_CHECKING:
    MessageStreamEvent: TypeAlias = (
        MessageStreamEventThreadMessageCreated
        | MessageStreamEventThreadMessageInProgress
        | MessageStreamEventThreadMessageDelta
        | MessageStreamEventThreadMessageCompleted
        | MessageStreamEventThreadMessageIncomplete
    )
    """Message stream event: one of 5 kinds, told apart by `event`."""
else:
    MessageStreamEvent = TaggedUnion(
        "MessageStreamEvent",
        __package__,
        key="event",
        variants={
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        },
        shapes=(),
    )
