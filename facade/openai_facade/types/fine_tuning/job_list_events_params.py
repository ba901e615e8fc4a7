# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.job_list_events_params import JobListEventsParams as JobListEventsParams


__all__ = ["JobListEventsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "JobListEventsParams": "openai_generated.params.job_list_events_params",
    },
)
