# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.checkpoints.checkpoints import (
        AsyncCheckpoints as AsyncCheckpoints,
        AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
        Checkpoints as Checkpoints,
        CheckpointsWithRawResponse as CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
    )


__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Checkpoints": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncCheckpoints": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "CheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncCheckpointsWithRawResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "CheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
        "AsyncCheckpointsWithStreamingResponse": "openai_generated.resources.fine_tuning.checkpoints.checkpoints",
    },
)
