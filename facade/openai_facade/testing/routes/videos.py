"""Videos: rendered while somebody polls, with a film to download at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refused
from ..calls import Call, route
from ..checks import Part
from ..records.videos import VIDEOS, Video, VideoChange
from ..samples import binary, mp4
from ..store import page

if TYPE_CHECKING:
    from ..calls import Body
    from ..description import JSON


@route("POST /videos")
def create(call: Call) -> Body:
    """Begin a video."""
    return _begin(call, call.body)


@route("POST /videos/{video_id}/remix")
def remix(call: Call) -> Body:
    """Begin a video after another one."""
    source = _video(call)
    return _begin(call, {**call.body, "model": source["model"]}, source)


@route("POST /videos/edits", "POST /videos/extensions")
def edit(call: Call) -> Body:
    """Begin a video that changes or goes on with another one, which is uploaded or named."""
    given: Any = call.body.get("video")
    source = None if isinstance(given, Part) or given is None else VIDEOS.get(call.store, given["id"])
    return _begin(call, call.body, source)


def _begin(call: Call, body: JSON, source: Video | None = None) -> Body:
    now = call.store.now()
    video: Video = {
        "id": call.store.fresh("video_"),
        "object": "video",
        "model": body.get("model") or "sora-2",
        "status": "queued",
        "progress": 0,
        "created_at": now,
        "completed_at": None,
        "expires_at": None,
        "prompt": body.get("prompt"),
        "size": body.get("size") or (source["size"] if source else "720x1280"),
        "seconds": str(body.get("seconds") or (source["seconds"] if source else "4")),
        "remixed_from_video_id": source["id"] if source else None,
        "error": None,
    }
    done: VideoChange = {"status": "completed", "progress": 100, "completed_at": now, "expires_at": now + 86_400}
    VIDEOS.schedule(call.store, video, {"status": "in_progress", "progress": 50}, done)
    return dict(VIDEOS.add(call.store, video))


@route("GET /videos")
def list_videos(call: Call) -> Body:
    """All videos, newest first."""
    return page(VIDEOS.all(call.store), call.query)


@route("GET /videos/{video_id}")
def retrieve(call: Call) -> Video:
    """A video, one state further each time."""
    return VIDEOS.advance(call.store, _video(call))


@route("GET /videos/{video_id}/content")
def content(call: Call) -> Answer:
    """The film, or a picture of it."""
    if _video(call)["status"] != "completed":
        raise Refused("The video is not ready.", status=404, code="not_ready")
    match call.query.get("variant") or "video":
        case "thumbnail" | "spritesheet":
            return Answer(body=binary("image/webp"), headers={"content-type": "image/webp"})
        case _:
            return Answer(body=mp4(), headers={"content-type": "video/mp4"})


def _video(call: Call) -> Video:
    return VIDEOS.get(call.store, call.ids[0])
