# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run import Run


@model
class RunStreamEventThreadRunCancelled(Model):
    """Run stream event thread run cancelled."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""


@model
class RunStreamEventThreadRunCancelling(Model):
    """Run stream event thread run cancelling."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""


@model
class RunStreamEventThreadRunCompleted(Model):
    """Run stream event thread run completed."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""


@model
class RunStreamEventThreadRunCreated(Model):
    """Run stream event thread run created."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""


@model
class RunStreamEventThreadRunExpired(Model):
    """Run stream event thread run expired."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""


@model
class RunStreamEventThreadRunFailed(Model):
    """Run stream event thread run failed."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""


@model
class RunStreamEventThreadRunIncomplete(Model):
    """Run stream event thread run incomplete."""

    event: Literal["thread.run.incomplete"] = "thread.run.incomplete"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""


@model
class RunStreamEventThreadRunQueued(Model):
    """Run stream event thread run queued."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""
