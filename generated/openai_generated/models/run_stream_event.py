# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.run_stream_event_thread_run_cancelled import (
        RunStreamEventThreadRunCancelled,
        RunStreamEventThreadRunCancelling,
        RunStreamEventThreadRunCompleted,
        RunStreamEventThreadRunCreated,
        RunStreamEventThreadRunExpired,
        RunStreamEventThreadRunFailed,
        RunStreamEventThreadRunIncomplete,
        RunStreamEventThreadRunQueued,
    )
    from openai_generated.models.run_stream_event_thread_run_in_progress import RunStreamEventThreadRunInProgress
    from openai_generated.models.run_stream_event_thread_run_requires_action import (
        RunStreamEventThreadRunRequiresAction,
    )

    RunStreamEvent: TypeAlias = (
        RunStreamEventThreadRunCreated
        | RunStreamEventThreadRunQueued
        | RunStreamEventThreadRunInProgress
        | RunStreamEventThreadRunRequiresAction
        | RunStreamEventThreadRunCompleted
        | RunStreamEventThreadRunIncomplete
        | RunStreamEventThreadRunFailed
        | RunStreamEventThreadRunCancelling
        | RunStreamEventThreadRunCancelled
        | RunStreamEventThreadRunExpired
    )
    """Run stream event: one of 10 kinds, told apart by `event`."""
else:
    RunStreamEvent = TaggedUnion(
        "RunStreamEvent",
        __package__,
        key="event",
        variants={
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
        },
        shapes=(),
    )
