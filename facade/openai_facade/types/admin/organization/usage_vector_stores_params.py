# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_vector_stores_params import UsageVectorStoresParams as UsageVectorStoresParams


__all__ = ["UsageVectorStoresParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageVectorStoresParams": "openai_generated.params.usage_vector_stores_params",
    },
)
