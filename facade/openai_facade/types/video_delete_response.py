# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.video_delete_response import VideoDeleteResponse as VideoDeleteResponse


__all__ = ["VideoDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoDeleteResponse": "openai_generated.models.video_delete_response",
    },
)
