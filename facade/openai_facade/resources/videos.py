# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import videos as written
from openai_generated.resources import videos as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.video import Video
    from openai_generated.resources.videos import (
        AsyncVideosWithRawResponse as AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse,
        VideosWithRawResponse as VideosWithRawResponse,
        VideosWithStreamingResponse as VideosWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncVideos",
    "AsyncVideosWithRawResponse",
    "AsyncVideosWithStreamingResponse",
    "Videos",
    "VideosWithRawResponse",
    "VideosWithStreamingResponse",
]


class Videos(written.Videos):
    """`client.videos`, with the hand-written methods of it and of its children."""

    def create_and_poll(
        self,
        *,
        prompt: str,
        model: Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
        | str
        | Omit = omit,
        input_reference: FileTypes | params.ImageInputReferenceParam | Model | Omit = omit,
        seconds: Literal["4", "8", "12"] | Omit = omit,
        size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Make a video and wait until it is rendered or has failed, which its `status` and `error` say.

        Args:
            prompt: What the video shows, in 1 to 32000 characters.
            model: The id of a video model, such as sora-2 or sora-2-pro.
            input_reference: A picture the video starts from: a file to upload, an image URL or a file id.
            seconds: Length of the clip: 4, 8 or 12 seconds, as text.
            size: Width and height in pixels: 720x1280, 1280x720, 1024x1792 or 1792x1024.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._create_and_poll(
            {
                "prompt": prompt,
                "model": model,
                "input_reference": input_reference,
                "seconds": seconds,
                "size": size,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Wait until a video is rendered or has failed, which its `status` and `error` say.

        Args:
            video_id: The id of the video.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._poll(
            {"video_id": video_id, "poll_interval_ms": poll_interval_ms, "deadline": deadline},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncVideos(written.AsyncVideos):
    """`client.videos`, with the hand-written methods of it and of its children."""

    async def create_and_poll(
        self,
        *,
        prompt: str,
        model: Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
        | str
        | Omit = omit,
        input_reference: FileTypes | params.ImageInputReferenceParam | Model | Omit = omit,
        seconds: Literal["4", "8", "12"] | Omit = omit,
        size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Make a video and wait until it is rendered or has failed, which its `status` and `error` say.

        Args:
            prompt: What the video shows, in 1 to 32000 characters.
            model: The id of a video model, such as sora-2 or sora-2-pro.
            input_reference: A picture the video starts from: a file to upload, an image URL or a file id.
            seconds: Length of the clip: 4, 8 or 12 seconds, as text.
            size: Width and height in pixels: 720x1280, 1280x720, 1024x1792 or 1792x1024.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._create_and_poll(
            {
                "prompt": prompt,
                "model": model,
                "input_reference": input_reference,
                "seconds": seconds,
                "size": size,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Wait until a video is rendered or has failed, which its `status` and `error` say.

        Args:
            video_id: The id of the video.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._poll(
            {"video_id": video_id, "poll_interval_ms": poll_interval_ms, "deadline": deadline},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


__getattr__, __dir__ = lazy(
    __name__,
    {
        "VideosWithRawResponse": "openai_generated.resources.videos",
        "AsyncVideosWithRawResponse": "openai_generated.resources.videos",
        "VideosWithStreamingResponse": "openai_generated.resources.videos",
        "AsyncVideosWithStreamingResponse": "openai_generated.resources.videos",
    },
)

evaluable(__name__)
