# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
    from openai_generated.params.vector_store_file_create_params import VectorStoreFileCreateParams as File


__all__ = ["File", "FileBatchCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "File": "openai_generated.params.vector_store_file_create_params:VectorStoreFileCreateParams",
        "FileBatchCreateParams": "openai_generated.params.file_batch_create_params",
    },
)
