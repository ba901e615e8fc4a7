# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fine_tuning_job import FineTuningJob


@model
class ListPaginatedFineTuningJobsResponse(Model):
    """List paginated fine tuning jobs response (`list`)."""

    data: list[FineTuningJob]
    """The jobs on this page, newest first."""
    has_more: bool
    """Whether another page follows; pass the last job's id as `after`."""
    object: Literal["list"] = "list"
    """Always `list`."""
