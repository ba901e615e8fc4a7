# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.moderations import (
        AsyncModerations as AsyncModerations,
        AsyncModerationsWithRawResponse as AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse as AsyncModerationsWithStreamingResponse,
        Moderations as Moderations,
        ModerationsWithRawResponse as ModerationsWithRawResponse,
        ModerationsWithStreamingResponse as ModerationsWithStreamingResponse,
    )


__all__ = [
    "AsyncModerations",
    "AsyncModerationsWithRawResponse",
    "AsyncModerationsWithStreamingResponse",
    "Moderations",
    "ModerationsWithRawResponse",
    "ModerationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Moderations": "openai_generated.resources.moderations",
        "AsyncModerations": "openai_generated.resources.moderations",
        "ModerationsWithRawResponse": "openai_generated.resources.moderations",
        "AsyncModerationsWithRawResponse": "openai_generated.resources.moderations",
        "ModerationsWithStreamingResponse": "openai_generated.resources.moderations",
        "AsyncModerationsWithStreamingResponse": "openai_generated.resources.moderations",
    },
)
