# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.run_step_stream_event_thread_run_step_cancelled import (
        RunStepStreamEventThreadRunStepCancelled,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_completed import (
        RunStepStreamEventThreadRunStepCompleted,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_created import (
        RunStepStreamEventThreadRunStepCreated,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_delta import RunStepStreamEventThreadRunStepDelta
    from openai_generated.models.run_step_stream_event_thread_run_step_expired import (
        RunStepStreamEventThreadRunStepExpired,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_failed import (
        RunStepStreamEventThreadRunStepFailed,
    )
    from openai_generated.models.run_step_stream_event_thread_run_step_in_progress import (
        RunStepStreamEventThreadRunStepInProgress,
    )

    RunStepStreamEvent: TypeAlias = (
        RunStepStreamEventThreadRunStepCreated
        | RunStepStreamEventThreadRunStepInProgress
        | RunStepStreamEventThreadRunStepDelta
        | RunStepStreamEventThreadRunStepCompleted
        | RunStepStreamEventThreadRunStepFailed
        | RunStepStreamEventThreadRunStepCancelled
        | RunStepStreamEventThreadRunStepExpired
    )
    """Run step stream event: one of 7 kinds, told apart by `event`."""
else:
    RunStepStreamEvent = TaggedUnion(
        "RunStepStreamEvent",
        __package__,
        key="event",
        variants={
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
        },
        shapes=(),
    )
