# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.video_size import VideoSize as VideoSize


__all__ = ["VideoSize"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoSize": "openai_generated.models.video_size",
    },
)
