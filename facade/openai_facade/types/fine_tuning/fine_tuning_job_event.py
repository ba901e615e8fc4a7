# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.list_fine_tuning_job_events_response import FineTuningJobEvent as FineTuningJobEvent


__all__ = ["FineTuningJobEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FineTuningJobEvent": "openai_generated.models.list_fine_tuning_job_events_response",
    },
)
