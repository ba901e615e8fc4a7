# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.video_download_content_params import (
        VideoDownloadContentParams as VideoDownloadContentParams,
    )


__all__ = ["VideoDownloadContentParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideoDownloadContentParams": "openai_generated.params.video_download_content_params",
    },
)
