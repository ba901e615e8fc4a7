# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run import Run


@model
class RunStreamEventThreadRunInProgress(Model):
    """Run stream event thread run in progress."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Always `thread.run.in_progress`."""
    data: Run
