# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch import Batch as Batch
    from openai_generated.models.batch_error import BatchError as ErrorsData
    from openai_generated.models.batch_errors import BatchErrors as Errors
    from openai_generated.models.batch_request_counts import BatchRequestCounts as RequestCounts


__all__ = ["Batch", "Errors", "ErrorsData", "RequestCounts"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Batch": "openai_generated.models.batch",
        "Errors": "openai_generated.models.batch_errors:BatchErrors",
        "ErrorsData": "openai_generated.models.batch_error:BatchError",
        "RequestCounts": "openai_generated.models.batch_request_counts:BatchRequestCounts",
    },
)
