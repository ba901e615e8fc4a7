# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.message_stream_event_thread_message_completed import (
        MessageStreamEventThreadMessageCompleted,
    )
    from openai_generated.models.message_stream_event_thread_message_created import (
        MessageStreamEventThreadMessageCreated,
    )
    from openai_generated.models.message_stream_event_thread_message_delta import MessageStreamEventThreadMessageDelta
    from openai_generated.models.message_stream_event_thread_message_in_progress import (
        MessageStreamEventThreadMessageInProgress,
    )
    from openai_generated.models.message_stream_event_thread_message_incomplete import (
        MessageStreamEventThreadMessageIncomplete,
    )

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
