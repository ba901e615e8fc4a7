# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.batch_error import BatchError


@model
class BatchErrors(Model):
    """Batch errors."""

    object: str | None = None
    """Always `list`."""
    data: list[BatchError] | None = None
    """The faults, one for each line that has one."""
