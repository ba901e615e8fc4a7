# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fine_tuning_job_method import DpoMethod as DpoMethod


__all__ = ["DpoMethod"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DpoMethod": "openai_generated.models.fine_tuning_job_method",
    },
)
