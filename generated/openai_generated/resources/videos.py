# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.videos import (
    CREATE_VIDEO,
    CREATE_VIDEO_CHARACTER,
    CREATE_VIDEO_EDIT,
    CREATE_VIDEO_EXTEND,
    CREATE_VIDEO_REMIX,
    DELETE_VIDEO,
    GET_VIDEO,
    GET_VIDEO_CHARACTER,
    LIST_VIDEOS,
    RETRIEVE_VIDEO_CONTENT,
)
from openai_runtime.deprecation import deprecated
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_binary_method,
    async_streamed_method,
    raw_method,
    streamed_binary_method,
    streamed_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.video import Video
    from openai_generated.models.video_delete_response import VideoDeleteResponse
    from openai_generated.models.video_get_character_response import VideoGetCharacterResponse
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class Videos(SyncResource):
    """`client.videos`."""

    @property
    def with_raw_response(self) -> VideosWithRawResponse:
        """The same methods, answering with the raw response."""
        return VideosWithRawResponse(self)

    @property
    def with_streaming_response(self) -> VideosWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return VideosWithStreamingResponse(self)

    @deprecated("`client.videos.create` is deprecated by the API.")
    def create(
        self,
        *,
        prompt: str,
        model: Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
        | str
        | Omit = omit,
        input_reference: FileTypes | params.ImageInputReferenceParam | Model | Omit = omit,
        seconds: Literal["4", "8", "12"] | Omit = omit,
        size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue a video of 4, 8 or 12 seconds to be rendered from a prompt.

        Args:
            prompt: What the video shows, in 1 to 32000 characters.
            model: The id of a video model, such as sora-2 or sora-2-pro.
            input_reference: A picture the video starts from: a file to upload, an image URL or a file id.
            seconds: Length of the clip: 4, 8 or 12 seconds, as text.
            size: Width and height in pixels: 720x1280, 1280x720, 1024x1792 or 1792x1024.
        """
        return self._send(
            CREATE_VIDEO,
            {"prompt": prompt, "model": model, "input_reference": input_reference, "seconds": seconds, "size": size},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.retrieve` is deprecated by the API.")
    def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Read a video job's status and progress.

        Args:
            video_id: The id of the video.
        """
        return self._send(GET_VIDEO, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.videos.list` is deprecated by the API.")
    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[Video]:
        """Page through the organization's video jobs.

        Args:
            limit: How many videos a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_VIDEOS,
            {"limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.delete` is deprecated by the API.")
    def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VideoDeleteResponse:
        """Delete a video job and what it rendered.

        Args:
            video_id: The id of the video.
        """
        return self._send(DELETE_VIDEO, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.videos.create_character` is deprecated by the API.")
    def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VideoGetCharacterResponse:
        """Register a character, seen in an uploaded video, under a name of up to 80 characters.

        Args:
            video: The video file in which the character is seen.
            name: The name of the character, 1 to 80 characters.
        """
        return self._send(
            CREATE_VIDEO_CHARACTER, {"video": video, "name": name}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.videos.download_content` is deprecated by the API.")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the finished video, or its thumbnail or sprite sheet.

        Args:
            video_id: The id of the video.
            variant: What to download: video, thumbnail or spritesheet.
        """
        return self._send(
            RETRIEVE_VIDEO_CONTENT,
            {"video_id": video_id, "variant": variant},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.edit` is deprecated by the API.")
    def edit(
        self,
        *,
        video: FileTypes | params.VideoEditParamsVideoVideoReferenceInputParam | Model,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue an edited version of an existing or uploaded video.

        Args:
            video: The video to edit: a file to upload, or the id of a finished one.
            prompt: What to change, in 1 to 32000 characters.
        """
        return self._send(
            CREATE_VIDEO_EDIT, {"video": video, "prompt": prompt}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.videos.extend` is deprecated by the API.")
    def extend(
        self,
        *,
        video: params.VideoEditParamsVideoVideoReferenceInputParam | FileTypes | Model,
        prompt: str,
        seconds: Literal["4", "8", "12"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue a continuation of an existing or uploaded video by 4, 8 or 12 seconds.

        Args:
            video: The video to continue: a file to upload, or the id of a finished one.
            prompt: How the video goes on, in 1 to 32000 characters.
            seconds: Length of the new part: 4, 8 or 12 seconds, as text.
        """
        return self._send(
            CREATE_VIDEO_EXTEND,
            {"video": video, "prompt": prompt, "seconds": seconds},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.get_character` is deprecated by the API.")
    def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VideoGetCharacterResponse:
        """Read a registered video character.

        Args:
            character_id: The id of the video character.
        """
        return self._send(
            GET_VIDEO_CHARACTER, {"character_id": character_id}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.videos.remix` is deprecated by the API.")
    def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue a new take on a finished video with another prompt.

        Args:
            video_id: The id of the video.
            prompt: What the new take shows, in 1 to 32000 characters.
        """
        return self._send(
            CREATE_VIDEO_REMIX,
            {"video_id": video_id, "prompt": prompt},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncVideos(AsyncResource):
    """`client.videos`."""

    @property
    def with_raw_response(self) -> AsyncVideosWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncVideosWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncVideosWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncVideosWithStreamingResponse(self)

    @deprecated("`client.videos.create` is deprecated by the API.")
    async def create(
        self,
        *,
        prompt: str,
        model: Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
        | str
        | Omit = omit,
        input_reference: FileTypes | params.ImageInputReferenceParam | Model | Omit = omit,
        seconds: Literal["4", "8", "12"] | Omit = omit,
        size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue a video of 4, 8 or 12 seconds to be rendered from a prompt.

        Args:
            prompt: What the video shows, in 1 to 32000 characters.
            model: The id of a video model, such as sora-2 or sora-2-pro.
            input_reference: A picture the video starts from: a file to upload, an image URL or a file id.
            seconds: Length of the clip: 4, 8 or 12 seconds, as text.
            size: Width and height in pixels: 720x1280, 1280x720, 1024x1792 or 1792x1024.
        """
        return await self._send(
            CREATE_VIDEO,
            {"prompt": prompt, "model": model, "input_reference": input_reference, "seconds": seconds, "size": size},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.retrieve` is deprecated by the API.")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Read a video job's status and progress.

        Args:
            video_id: The id of the video.
        """
        return await self._send(GET_VIDEO, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.videos.list` is deprecated by the API.")
    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """Page through the organization's video jobs.

        Args:
            limit: How many videos a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_VIDEOS,
            {"limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.delete` is deprecated by the API.")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VideoDeleteResponse:
        """Delete a video job and what it rendered.

        Args:
            video_id: The id of the video.
        """
        return await self._send(DELETE_VIDEO, {"video_id": video_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.videos.create_character` is deprecated by the API.")
    async def create_character(
        self,
        *,
        video: FileTypes,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VideoGetCharacterResponse:
        """Register a character, seen in an uploaded video, under a name of up to 80 characters.

        Args:
            video: The video file in which the character is seen.
            name: The name of the character, 1 to 80 characters.
        """
        return await self._send(
            CREATE_VIDEO_CHARACTER, {"video": video, "name": name}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.videos.download_content` is deprecated by the API.")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the finished video, or its thumbnail or sprite sheet.

        Args:
            video_id: The id of the video.
            variant: What to download: video, thumbnail or spritesheet.
        """
        return await self._send(
            RETRIEVE_VIDEO_CONTENT,
            {"video_id": video_id, "variant": variant},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.edit` is deprecated by the API.")
    async def edit(
        self,
        *,
        video: FileTypes | params.VideoEditParamsVideoVideoReferenceInputParam | Model,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue an edited version of an existing or uploaded video.

        Args:
            video: The video to edit: a file to upload, or the id of a finished one.
            prompt: What to change, in 1 to 32000 characters.
        """
        return await self._send(
            CREATE_VIDEO_EDIT, {"video": video, "prompt": prompt}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.videos.extend` is deprecated by the API.")
    async def extend(
        self,
        *,
        video: params.VideoEditParamsVideoVideoReferenceInputParam | FileTypes | Model,
        prompt: str,
        seconds: Literal["4", "8", "12"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue a continuation of an existing or uploaded video by 4, 8 or 12 seconds.

        Args:
            video: The video to continue: a file to upload, or the id of a finished one.
            prompt: How the video goes on, in 1 to 32000 characters.
            seconds: Length of the new part: 4, 8 or 12 seconds, as text.
        """
        return await self._send(
            CREATE_VIDEO_EXTEND,
            {"video": video, "prompt": prompt, "seconds": seconds},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.videos.get_character` is deprecated by the API.")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VideoGetCharacterResponse:
        """Read a registered video character.

        Args:
            character_id: The id of the video character.
        """
        return await self._send(
            GET_VIDEO_CHARACTER, {"character_id": character_id}, extra_headers, extra_query, extra_body, timeout
        )

    @deprecated("`client.videos.remix` is deprecated by the API.")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Video:
        """Queue a new take on a finished video with another prompt.

        Args:
            video_id: The id of the video.
            prompt: What the new take shows, in 1 to 32000 characters.
        """
        return await self._send(
            CREATE_VIDEO_REMIX,
            {"video_id": video_id, "prompt": prompt},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class VideosWithRawResponse(RawView[Videos]):
    """`Videos` as `with_raw_response`."""

    create = raw_method(Videos.create)
    retrieve = raw_method(Videos.retrieve)
    list = raw_method(Videos.list)
    delete = raw_method(Videos.delete)
    create_character = raw_method(Videos.create_character)
    download_content = raw_method(Videos.download_content)
    edit = raw_method(Videos.edit)
    extend = raw_method(Videos.extend)
    get_character = raw_method(Videos.get_character)
    remix = raw_method(Videos.remix)


class AsyncVideosWithRawResponse(RawView[AsyncVideos]):
    """`AsyncVideos` as `with_raw_response`."""

    create = async_raw_method(AsyncVideos.create)
    retrieve = async_raw_method(AsyncVideos.retrieve)
    list = async_raw_method(AsyncVideos.list)
    delete = async_raw_method(AsyncVideos.delete)
    create_character = async_raw_method(AsyncVideos.create_character)
    download_content = async_raw_method(AsyncVideos.download_content)
    edit = async_raw_method(AsyncVideos.edit)
    extend = async_raw_method(AsyncVideos.extend)
    get_character = async_raw_method(AsyncVideos.get_character)
    remix = async_raw_method(AsyncVideos.remix)


class VideosWithStreamingResponse(StreamedView[Videos]):
    """`Videos` as `with_streaming_response`."""

    create = streamed_method(Videos.create)
    retrieve = streamed_method(Videos.retrieve)
    list = streamed_method(Videos.list)
    delete = streamed_method(Videos.delete)
    create_character = streamed_method(Videos.create_character)
    download_content = streamed_binary_method(Videos.download_content)
    edit = streamed_method(Videos.edit)
    extend = streamed_method(Videos.extend)
    get_character = streamed_method(Videos.get_character)
    remix = streamed_method(Videos.remix)


class AsyncVideosWithStreamingResponse(StreamedView[AsyncVideos]):
    """`AsyncVideos` as `with_streaming_response`."""

    create = async_streamed_method(AsyncVideos.create)
    retrieve = async_streamed_method(AsyncVideos.retrieve)
    list = async_streamed_method(AsyncVideos.list)
    delete = async_streamed_method(AsyncVideos.delete)
    create_character = async_streamed_method(AsyncVideos.create_character)
    download_content = async_streamed_binary_method(AsyncVideos.download_content)
    edit = async_streamed_method(AsyncVideos.edit)
    extend = async_streamed_method(AsyncVideos.extend)
    get_character = async_streamed_method(AsyncVideos.get_character)
    remix = async_streamed_method(AsyncVideos.remix)
