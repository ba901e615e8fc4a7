# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch import (
        Batch as Batch,
        BatchError as ErrorsData,
        BatchErrors as Errors,
        BatchRequestCounts as RequestCounts,
    )


__all__ = ["Batch", "Errors", "ErrorsData", "RequestCounts"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Batch": "openai_generated.models.batch",
        "Errors": "openai_generated.models.batch:BatchErrors",
        "ErrorsData": "openai_generated.models.batch:BatchError",
        "RequestCounts": "openai_generated.models.batch:BatchRequestCounts",
    },
)
