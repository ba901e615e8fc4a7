# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.fine_tuning.jobs import (
        checkpoint_list_params as checkpoint_list_params,
        fine_tuning_job_checkpoint as fine_tuning_job_checkpoint,
    )
    from openai_generated.models.list_fine_tuning_job_checkpoints_response import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from openai_generated.params.checkpoint_list_params import CheckpointListParams as CheckpointListParams


__all__ = ["CheckpointListParams", "FineTuningJobCheckpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CheckpointListParams": "openai_generated.params.checkpoint_list_params",
        "FineTuningJobCheckpoint": "openai_generated.models.list_fine_tuning_job_checkpoints_response",
        "checkpoint_list_params": ".checkpoint_list_params:",
        "fine_tuning_job_checkpoint": ".fine_tuning_job_checkpoint:",
    },
)
