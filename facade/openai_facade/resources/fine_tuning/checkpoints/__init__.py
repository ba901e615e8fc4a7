# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.fine_tuning.checkpoints import checkpoints as checkpoints, permissions as permissions
    from openai_generated.resources.fine_tuning.checkpoints.checkpoints import (
        AsyncCheckpoints as AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
        Checkpoints as Checkpoints,
        CheckpointsWithRawResponse as CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.checkpoints.permissions import (
        AsyncPermissions as AsyncPermissions,
        AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse,
        Permissions as Permissions,
        PermissionsWithRawResponse as PermissionsWithRawResponse,
        PermissionsWithStreamingResponse as PermissionsWithStreamingResponse,
    )


__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "Permissions",
    "PermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncCheckpoints": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncCheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncCheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncPermissions": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "AsyncPermissionsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "AsyncPermissionsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "Checkpoints": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "CheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "CheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "Permissions": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "PermissionsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "PermissionsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.permissions",
        "checkpoints": ".checkpoints:",
        "permissions": ".permissions:",
    },
)
