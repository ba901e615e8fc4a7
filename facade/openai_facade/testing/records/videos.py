"""Videos."""

from __future__ import annotations

from typing import TypedDict

from .collection import Collection


class VideoError(TypedDict):
    """Why there is no video."""

    code: str
    message: str


class Video(TypedDict):
    """A video that is rendered while somebody polls."""

    id: str
    object: str
    model: str
    status: str
    progress: int
    created_at: int
    completed_at: int | None
    expires_at: int | None
    prompt: str | None
    size: str
    seconds: str
    remixed_from_video_id: str | None
    error: VideoError | None


class VideoChange(TypedDict, total=False):
    """How a video goes on."""

    status: str
    progress: int
    completed_at: int | None
    expires_at: int | None


VIDEOS: Collection[Video, VideoChange] = Collection("/videos", "video")
