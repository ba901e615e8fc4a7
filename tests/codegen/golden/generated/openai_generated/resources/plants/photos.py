# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.plants import ADD_PHOTOS, GET_PHOTO
from openai_runtime.hints import evaluable
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
    from openai_generated.models.add_photos_response import AddPhotosResponse
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Photos(SyncResource):
    """`client.plants.photos`."""

    @property
    def with_raw_response(self) -> PhotosWithRawResponse:
        """The same methods, answering with the raw response."""
        return PhotosWithRawResponse(self)

    @property
    def with_streaming_response(self) -> PhotosWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return PhotosWithStreamingResponse(self)

    def create(
        self,
        class_: Literal["leaf", 'bl"oom', "br\\anch"],
        *,
        plant_id: str,
        photo: FileTypes,
        quality: float,
        more: Iterable[FileTypes] | Omit = omit,
        place: params.AddPhotosRequestPlaceParam | Model | Omit = omit,
        x_camera: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AddPhotosResponse:
        """Add photos of a plant."""
        return self._send(
            ADD_PHOTOS,
            {
                "class_": class_,
                "plant_id": plant_id,
                "photo": photo,
                "quality": quality,
                "more": more,
                "place": place,
                "x_camera": x_camera,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def content(
        self,
        class_: Literal["leaf", 'bl"oom', "br\\anch"],
        *,
        plant_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download a photo."""
        return self._send(
            GET_PHOTO, {"class_": class_, "plant_id": plant_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncPhotos(AsyncResource):
    """`client.plants.photos`."""

    @property
    def with_raw_response(self) -> AsyncPhotosWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncPhotosWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncPhotosWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncPhotosWithStreamingResponse(self)

    async def create(
        self,
        class_: Literal["leaf", 'bl"oom', "br\\anch"],
        *,
        plant_id: str,
        photo: FileTypes,
        quality: float,
        more: Iterable[FileTypes] | Omit = omit,
        place: params.AddPhotosRequestPlaceParam | Model | Omit = omit,
        x_camera: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AddPhotosResponse:
        """Add photos of a plant."""
        return await self._send(
            ADD_PHOTOS,
            {
                "class_": class_,
                "plant_id": plant_id,
                "photo": photo,
                "quality": quality,
                "more": more,
                "place": place,
                "x_camera": x_camera,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def content(
        self,
        class_: Literal["leaf", 'bl"oom', "br\\anch"],
        *,
        plant_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download a photo."""
        return await self._send(
            GET_PHOTO, {"class_": class_, "plant_id": plant_id}, extra_headers, extra_query, extra_body, timeout
        )


class PhotosWithRawResponse(RawView[Photos]):
    """`Photos` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Photos) -> None:
            self.create = raw_method(resource.create)
            self.content = raw_method(resource.content)
    else:
        create = raw_method(Photos.create)
        content = raw_method(Photos.content)


class AsyncPhotosWithRawResponse(RawView[AsyncPhotos]):
    """`AsyncPhotos` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPhotos) -> None:
            self.create = async_raw_method(resource.create)
            self.content = async_raw_method(resource.content)
    else:
        create = async_raw_method(AsyncPhotos.create)
        content = async_raw_method(AsyncPhotos.content)


class PhotosWithStreamingResponse(StreamedView[Photos]):
    """`Photos` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Photos) -> None:
            self.create = streamed_method(resource.create)
            self.content = streamed_binary_method(resource.content)
    else:
        create = streamed_method(Photos.create)
        content = streamed_binary_method(Photos.content)


class AsyncPhotosWithStreamingResponse(StreamedView[AsyncPhotos]):
    """`AsyncPhotos` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPhotos) -> None:
            self.create = async_streamed_method(resource.create)
            self.content = async_streamed_binary_method(resource.content)
    else:
        create = async_streamed_method(AsyncPhotos.create)
        content = async_streamed_binary_method(AsyncPhotos.content)


evaluable(__name__)
