# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.azure_external_storage_provider import (
        AzureExternalStorageProvider as AzureExternalStorageProvider,
    )


__all__ = ["AzureExternalStorageProvider"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AzureExternalStorageProvider": "openai_generated.models.azure_external_storage_provider",
    },
)
