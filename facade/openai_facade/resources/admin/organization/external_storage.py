# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.external_storage import (
        AsyncExternalStorage as AsyncExternalStorage,
        AsyncExternalStorageWithRawResponse as AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse as AsyncExternalStorageWithStreamingResponse,
        ExternalStorage as ExternalStorage,
        ExternalStorageWithRawResponse as ExternalStorageWithRawResponse,
        ExternalStorageWithStreamingResponse as ExternalStorageWithStreamingResponse,
    )


__all__ = [
    "AsyncExternalStorage",
    "AsyncExternalStorageWithRawResponse",
    "AsyncExternalStorageWithStreamingResponse",
    "ExternalStorage",
    "ExternalStorageWithRawResponse",
    "ExternalStorageWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExternalStorage": "openai_generated.resources.admin.organization.external_storage",
        "AsyncExternalStorage": "openai_generated.resources.admin.organization.external_storage",
        "ExternalStorageWithRawResponse": "openai_generated.resources.admin.organization.external_storage",
        "AsyncExternalStorageWithRawResponse": "openai_generated.resources.admin.organization.external_storage",
        "ExternalStorageWithStreamingResponse": "openai_generated.resources.admin.organization.external_storage",
        "AsyncExternalStorageWithStreamingResponse": "openai_generated.resources.admin.organization.external_storage",
    },
)
