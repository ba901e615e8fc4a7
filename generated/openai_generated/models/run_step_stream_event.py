# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.run_step import RunStep
    from openai_generated.models.run_step_delta_step_details import RunStepDeltaStepDetails


@model
class RunStepStreamEventThreadRunStepCreated(Model):
    """Run step stream event thread run step created."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStep
    """The step as it is now, or for a delta what to add to it."""


@model
class RunStepStreamEventThreadRunStepInProgress(Model):
    """Run step stream event thread run step in progress."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStep
    """The step as it is now, or for a delta what to add to it."""


@model
class RunStepStreamEventThreadRunStepDelta(Model):
    """Run step stream event thread run step delta."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStepDeltaEvent
    """The step as it is now, or for a delta what to add to it."""


@model
class RunStepDeltaEvent(Model):
    """Run step delta event (`thread.run.step.delta`)."""

    id: str
    """The step that grows."""
    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Always `thread.run.step.delta`."""
    delta: RunStepDelta
    """What is new in the step."""


@model
class RunStepDelta(Model):
    """Run step delta."""

    step_details: RunStepDeltaStepDetails | None = None
    """The message that is written, or new pieces of tool calls; absent if nothing is new."""


@model
class RunStepStreamEventThreadRunStepCompleted(Model):
    """Run step stream event thread run step completed."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStep
    """The step as it is now, or for a delta what to add to it."""


@model
class RunStepStreamEventThreadRunStepFailed(Model):
    """Run step stream event thread run step failed."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStep
    """The step as it is now, or for a delta what to add to it."""


@model
class RunStepStreamEventThreadRunStepCancelled(Model):
    """Run step stream event thread run step cancelled."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStep
    """The step as it is now, or for a delta what to add to it."""


@model
class RunStepStreamEventThreadRunStepExpired(Model):
    """Run step stream event thread run step expired."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStep
    """The step as it is now, or for a delta what to add to it."""


if TYPE_CHECKING:
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
