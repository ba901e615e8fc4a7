# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.batch_list_params import BatchListParams as BatchListParams


__all__ = ["BatchListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchListParams": "openai_generated.params.batch_list_params",
    },
)
