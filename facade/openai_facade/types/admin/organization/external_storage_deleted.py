# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.external_storage_deleted import ExternalStorageDeleted as ExternalStorageDeleted


__all__ = ["ExternalStorageDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalStorageDeleted": "openai_generated.models.external_storage_deleted",
    },
)
