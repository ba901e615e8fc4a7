# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.checkpoints.permissions import (
        AsyncPermissions as AsyncPermissions,
        AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse,
        Permissions as Permissions,
        PermissionsWithRawResponse as PermissionsWithRawResponse,
        PermissionsWithStreamingResponse as PermissionsWithStreamingResponse,
    )


__all__ = [
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
    "Permissions",
    "PermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Permissions": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "AsyncPermissions": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "PermissionsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "AsyncPermissionsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "PermissionsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "AsyncPermissionsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
    },
)
