# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.vector_store_expires_after_param import VectorStoreExpiresAfterParam as ExpiresAfter
    from openai_generated.params.vector_store_update_params import VectorStoreUpdateParams as VectorStoreUpdateParams


__all__ = ["ExpiresAfter", "VectorStoreUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExpiresAfter": "openai_generated.params.vector_store_expires_after_param:VectorStoreExpiresAfterParam",
        "VectorStoreUpdateParams": "openai_generated.params.vector_store_update_params",
    },
)
