# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.video_create_error import VideoCreateError


@model
class Video(Model):
    """Video (`video`)."""

    id: str
    object: Literal["video"] = "video"
    """Always `video`."""
    model: Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"] | str
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: int
    created_at: int
    completed_at: int | None = None
    expires_at: int | None = None
    prompt: str | None = None
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
    seconds: str
    remixed_from_video_id: str | None = None
    error: VideoCreateError | None = None
