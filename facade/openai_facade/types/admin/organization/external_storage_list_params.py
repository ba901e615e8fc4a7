# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.external_storage_list_params import (
        ExternalStorageListParams as ExternalStorageListParams,
    )


__all__ = ["ExternalStorageListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalStorageListParams": "openai_generated.params.external_storage_list_params",
    },
)
