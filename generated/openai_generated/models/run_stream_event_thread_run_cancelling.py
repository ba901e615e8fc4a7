# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run import Run


@model
class RunStreamEventThreadRunCancelling(Model):
    """Run stream event thread run cancelling."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""
