# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job import (
        FineTuningJob as FineTuningJob,
        FineTuningJobError as Error,
        FineTuningJobHyperparameters as Hyperparameters,
    )
    from openai_generated.models.fine_tuning_job_method import FineTuningJobMethod as Method


__all__ = ["Error", "FineTuningJob", "Hyperparameters", "Method"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.models.fine_tuning_job:FineTuningJobError",
        "FineTuningJob": "openai_generated.models.fine_tuning_job",
        "Hyperparameters": "openai_generated.models.fine_tuning_job:FineTuningJobHyperparameters",
        "Method": "openai_generated.models.fine_tuning_job_method:FineTuningJobMethod",
    },
)
