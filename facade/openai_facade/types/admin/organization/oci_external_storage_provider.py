# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.oci_external_storage_provider import (
        OciExternalStorageProvider as OciExternalStorageProvider,
    )


__all__ = ["OciExternalStorageProvider"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OciExternalStorageProvider": "openai_generated.models.oci_external_storage_provider",
    },
)
