# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.video_remix_params import VideoRemixParams as VideoRemixParams


__all__ = ["VideoRemixParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoRemixParams": "openai_generated.params.video_remix_params",
    },
)
