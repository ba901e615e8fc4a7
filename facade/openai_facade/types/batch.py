# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch import Batch as Batch
    from openai_generated.models.batch_errors import BatchErrors as Errors


__all__ = ["Batch", "Errors"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Batch": "openai_generated.models.batch",
        "Errors": "openai_generated.models.batch_errors:BatchErrors",
    },
)
