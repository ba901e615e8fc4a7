# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.job_list_params import JobListParams as JobListParams


__all__ = ["JobListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "JobListParams": "openai_generated.params.job_list_params",
    },
)
