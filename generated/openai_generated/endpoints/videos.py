# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `videos`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

CREATE_VIDEO = Endpoint(
    operation="createVideo",
    method="POST",
    path="/videos",
    response="Video",
    deprecated=True,
    body="multipart",
    files=("input_reference",),
)
"""Queue a video of 4, 8 or 12 seconds to be rendered from a prompt."""

LIST_VIDEOS = Endpoint(
    operation="ListVideos",
    method="GET",
    path="/videos",
    response="Video",
    query={"limit": "form", "order": "form", "after": "form"},
    page="ConversationCursorPage",
    deprecated=True,
)
"""Page through the organization's video jobs."""

CREATE_VIDEO_CHARACTER = Endpoint(
    operation="CreateVideoCharacter",
    method="POST",
    path="/videos/characters",
    response="VideoGetCharacterResponse",
    deprecated=True,
    body="multipart",
    files=("video",),
)
"""Register a character, seen in an uploaded video, under a name of up to 80 characters."""

GET_VIDEO_CHARACTER = Endpoint(
    operation="GetVideoCharacter",
    method="GET",
    path="/videos/characters/{character_id}",
    response="VideoGetCharacterResponse",
    path_params=("character_id",),
    deprecated=True,
)
"""Read a registered video character."""

CREATE_VIDEO_EDIT = Endpoint(
    operation="CreateVideoEdit",
    method="POST",
    path="/videos/edits",
    response="Video",
    deprecated=True,
    body="multipart",
    files=("video",),
)
"""Queue an edited version of an existing or uploaded video."""

CREATE_VIDEO_EXTEND = Endpoint(
    operation="CreateVideoExtend",
    method="POST",
    path="/videos/extensions",
    response="Video",
    deprecated=True,
    body="multipart",
    files=("video",),
)
"""Queue a continuation of an existing or uploaded video by 4, 8 or 12 seconds."""

GET_VIDEO = Endpoint(
    operation="GetVideo",
    method="GET",
    path="/videos/{video_id}",
    response="Video",
    path_params=("video_id",),
    deprecated=True,
)
"""Read a video job's status and progress."""

DELETE_VIDEO = Endpoint(
    operation="DeleteVideo",
    method="DELETE",
    path="/videos/{video_id}",
    response="VideoDeleteResponse",
    path_params=("video_id",),
    deprecated=True,
)
"""Delete a video job and what it rendered."""

RETRIEVE_VIDEO_CONTENT = Endpoint(
    operation="RetrieveVideoContent",
    method="GET",
    path="/videos/{video_id}/content",
    path_params=("video_id",),
    query={"variant": "form"},
    content="binary",
    fixed_headers={"Accept": "application/binary"},
    deprecated=True,
)
"""Download the finished video, or its thumbnail or sprite sheet."""

CREATE_VIDEO_REMIX = Endpoint(
    operation="CreateVideoRemix",
    method="POST",
    path="/videos/{video_id}/remix",
    response="Video",
    path_params=("video_id",),
    deprecated=True,
    body="json",
)
"""Queue a new take on a finished video with another prompt."""
