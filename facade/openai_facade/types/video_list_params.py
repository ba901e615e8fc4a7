# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.video_list_params import VideoListParams as VideoListParams


__all__ = ["VideoListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoListParams": "openai_generated.params.video_list_params",
    },
)
