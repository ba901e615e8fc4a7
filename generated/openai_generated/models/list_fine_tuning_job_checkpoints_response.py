# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fine_tuning_job_checkpoint import FineTuningJobCheckpoint


@model
class ListFineTuningJobCheckpointsResponse(Model):
    """List fine tuning job checkpoints response (`list`)."""

    data: list[FineTuningJobCheckpoint]
    """The checkpoints on this page, latest step first."""
    object: Literal["list"] = "list"
    """Always `list`."""
    first_id: str | None = None
    """The id of the first checkpoint here; None on an empty page."""
    last_id: str | None = None
    """The id of the last checkpoint here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
