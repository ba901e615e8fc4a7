# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run import Run


@model
class RunStreamEventThreadRunExpired(Model):
    """Run stream event thread run expired."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Tells the variants apart, such as `thread.run.created`, `thread.run.queued` or `thread.run.in_progress`."""
    data: Run
    """The run as it is now."""
