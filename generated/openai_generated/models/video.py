# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.video_create_error_misalignment import VideoCreateErrorMisalignment


@model
class Video(Model):
    """Video (`video`)."""

    id: str
    """What other calls name the video by, in the form `video_…`."""
    object: Literal["video"] = "video"
    """Always `video`."""
    model: Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"] | str
    """The model that renders it."""
    status: Literal["queued", "in_progress", "completed", "failed"]
    """Where the job is; the content can be downloaded after `completed`."""
    progress: int
    """About how much is rendered, in percent from 0 to 100."""
    created_at: int
    """When the job was queued, in seconds since 1970."""
    completed_at: int | None = None
    """When rendering was done, in seconds since 1970; None until then."""
    expires_at: int | None = None
    """Until when the content can be downloaded, in seconds since 1970; None while there is none."""
    prompt: str | None = None
    """The words that it was rendered from; None where there were none."""
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
    """Width and height in pixels."""
    seconds: str
    """The length in seconds, as a string; an extension counts with what it extends."""
    remixed_from_video_id: str | None = None
    """The video that this one is a new take on; None for an original."""
    error: VideoCreateError | None = None
    """Why rendering failed; None unless the status is `failed`."""


VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"]
"""Video status: the values known when this was generated."""


@model
class VideoCreateError(Model):
    """Video create error."""

    code: str
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""
    headers: dict[str, str] | None = None
    """Response headers that belong to the failure; absent or None where there are none."""
    misalignment: VideoCreateErrorMisalignment | None = None
    """What a safety check found in the request; None for any other failure."""
    param: str | None = None
    """The argument that caused the failure; None where no single one did."""
    type: str | None = None
    """The class of error that `code` belongs to; absent or None where it is not told."""
