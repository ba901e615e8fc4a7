# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.gcp_external_storage_provider import (
        GcpExternalStorageProvider as GcpExternalStorageProvider,
    )


__all__ = ["GcpExternalStorageProvider"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GcpExternalStorageProvider": "openai_generated.models.gcp_external_storage_provider",
    },
)
