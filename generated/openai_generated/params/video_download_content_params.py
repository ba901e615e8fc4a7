# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class VideoDownloadContentParams(TypedDict, total=False):
    """Arguments of `GET /videos/{video_id}/content`."""

    variant: Literal["video", "thumbnail", "spritesheet"]
    """What to download: video, thumbnail or spritesheet."""
