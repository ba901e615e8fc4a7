# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openai_generated.endpoints.default import IMPORT_PLANTS
from openai_generated.endpoints.plants import CREATE_PLANT, DELETE_PLANT, GET_PLANT, LIST_PLANTS
from openai_runtime.deprecation import deprecated
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import models, params
    from openai_generated.models.plant import Plant
    from openai_generated.models.plant_event import PlantEvent
    from openai_generated.resources.plants.photos import (
        AsyncPhotos,
        AsyncPhotosWithRawResponse,
        AsyncPhotosWithStreamingResponse,
        Photos,
        PhotosWithRawResponse,
        PhotosWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.stream import AsyncStream, Stream
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Plants(SyncResource):
    """`client.plants`."""

    if TYPE_CHECKING:

        @property
        def photos(self) -> Photos:
            """`client.plants.photos`."""
            ...
    else:
        photos = child("openai_generated.resources.plants.photos", "Photos")

    @property
    def with_raw_response(self) -> PlantsWithRawResponse:
        """The same methods, answering with the raw response."""
        return PlantsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> PlantsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return PlantsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        include: Iterable[Literal["roots", "leaves"]] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        codes: Iterable[int] | Omit = omit,
        from_: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Plant]:
        """Page through the plants.

        Args:
            after: Id of the last plant seen.
        """
        return self._send(
            LIST_PLANTS,
            {"after": after, "include": include, "metadata": metadata, "codes": codes, "from_": from_},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: Literal[False] | None | Omit = omit,
        kind: Literal["tree"] | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    @overload
    def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: Literal[False] | None | Omit = omit,
        kind: Literal["moss", "fern"],
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    @overload
    def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: Literal[True],
        kind: str | models.PlantKind | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Stream[PlantEvent]:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    @overload
    def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: bool,
        kind: str | models.PlantKind | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant | Stream[PlantEvent]:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: bool | None | Omit = omit,
        kind: str | models.PlantKind | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant | str | Stream[PlantEvent]:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        return self._send(
            CREATE_PLANT,
            {
                "name": name,
                "content": content,
                "stream": stream,
                "kind": kind,
                "tokens": tokens,
                "filter": filter,
                "extra": extra,
                "from_": from_,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        plant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant:
        """Look at one plant."""
        return self._send(GET_PLANT, {"plant_id": plant_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.plants.delete` is deprecated by the API.")
    def delete(
        self,
        plant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Dig one plant out."""
        return self._send(DELETE_PLANT, {"plant_id": plant_id}, extra_headers, extra_query, extra_body, timeout)

    def import_(
        self,
        *,
        body: Iterable[params.PlantCreateParams | Model],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Take in plants, all at once.

        Args:
            body: The body.
        """
        return self._send(IMPORT_PLANTS, {"body": body}, extra_headers, extra_query, extra_body, timeout)


class AsyncPlants(AsyncResource):
    """`client.plants`."""

    if TYPE_CHECKING:

        @property
        def photos(self) -> AsyncPhotos:
            """`client.plants.photos`."""
            ...
    else:
        photos = child("openai_generated.resources.plants.photos", "AsyncPhotos")

    @property
    def with_raw_response(self) -> AsyncPlantsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncPlantsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncPlantsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncPlantsWithStreamingResponse(self)

    def list(
        self,
        *,
        after: str | Omit = omit,
        include: Iterable[Literal["roots", "leaves"]] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        codes: Iterable[int] | Omit = omit,
        from_: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Plant, AsyncCursorPage[Plant]]:
        """Page through the plants.

        Args:
            after: Id of the last plant seen.
        """
        return self._page(
            LIST_PLANTS,
            {"after": after, "include": include, "metadata": metadata, "codes": codes, "from_": from_},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: Literal[False] | None | Omit = omit,
        kind: Literal["tree"] | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    @overload
    async def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: Literal[False] | None | Omit = omit,
        kind: Literal["moss", "fern"],
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    @overload
    async def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: Literal[True],
        kind: str | models.PlantKind | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncStream[PlantEvent]:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    @overload
    async def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: bool,
        kind: str | models.PlantKind | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant | AsyncStream[PlantEvent]:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        ...

    async def create(
        self,
        *,
        name: str,
        content: str | Iterable[params.PartParam | Model],
        stream: bool | None | Omit = omit,
        kind: str | models.PlantKind | Omit = omit,
        tokens: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | Omit = omit,
        filter: params.CompoundFilterParam | Model | None | Omit = omit,
        extra: Mapping[str, params.LeafPartParam | str | Model] | Omit = omit,
        from_: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant | str | AsyncStream[PlantEvent]:
        """Plant something; a "quoted" word, a \\ and a ''' must survive.

        Args:
            name: What it's called.
        """
        return await self._send(
            CREATE_PLANT,
            {
                "name": name,
                "content": content,
                "stream": stream,
                "kind": kind,
                "tokens": tokens,
                "filter": filter,
                "extra": extra,
                "from_": from_,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        plant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Plant:
        """Look at one plant."""
        return await self._send(GET_PLANT, {"plant_id": plant_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.plants.delete` is deprecated by the API.")
    async def delete(
        self,
        plant_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Dig one plant out."""
        return await self._send(DELETE_PLANT, {"plant_id": plant_id}, extra_headers, extra_query, extra_body, timeout)

    async def import_(
        self,
        *,
        body: Iterable[params.PlantCreateParams | Model],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Take in plants, all at once.

        Args:
            body: The body.
        """
        return await self._send(IMPORT_PLANTS, {"body": body}, extra_headers, extra_query, extra_body, timeout)


class PlantsWithRawResponse(RawView[Plants]):
    """`Plants` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Plants) -> None:
            self.list = raw_method(resource.list)
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.delete = raw_method(resource.delete)
            self.import_ = raw_method(resource.import_)
    else:
        list = raw_method(Plants.list)
        create = raw_method(Plants.create)
        retrieve = raw_method(Plants.retrieve)
        delete = raw_method(Plants.delete)
        import_ = raw_method(Plants.import_)

    @property
    def photos(self) -> PhotosWithRawResponse:
        """The view of the child."""
        return self._resource.photos.with_raw_response


class AsyncPlantsWithRawResponse(RawView[AsyncPlants]):
    """`AsyncPlants` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPlants) -> None:
            self.list = async_raw_method(resource.list)
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.delete = async_raw_method(resource.delete)
            self.import_ = async_raw_method(resource.import_)
    else:
        list = async_raw_method(AsyncPlants.list)
        create = async_raw_method(AsyncPlants.create)
        retrieve = async_raw_method(AsyncPlants.retrieve)
        delete = async_raw_method(AsyncPlants.delete)
        import_ = async_raw_method(AsyncPlants.import_)

    @property
    def photos(self) -> AsyncPhotosWithRawResponse:
        """The view of the child."""
        return self._resource.photos.with_raw_response


class PlantsWithStreamingResponse(StreamedView[Plants]):
    """`Plants` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Plants) -> None:
            self.list = streamed_method(resource.list)
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.delete = streamed_method(resource.delete)
            self.import_ = streamed_method(resource.import_)
    else:
        list = streamed_method(Plants.list)
        create = streamed_method(Plants.create)
        retrieve = streamed_method(Plants.retrieve)
        delete = streamed_method(Plants.delete)
        import_ = streamed_method(Plants.import_)

    @property
    def photos(self) -> PhotosWithStreamingResponse:
        """The view of the child."""
        return self._resource.photos.with_streaming_response


class AsyncPlantsWithStreamingResponse(StreamedView[AsyncPlants]):
    """`AsyncPlants` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncPlants) -> None:
            self.list = async_streamed_method(resource.list)
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.delete = async_streamed_method(resource.delete)
            self.import_ = async_streamed_method(resource.import_)
    else:
        list = async_streamed_method(AsyncPlants.list)
        create = async_streamed_method(AsyncPlants.create)
        retrieve = async_streamed_method(AsyncPlants.retrieve)
        delete = async_streamed_method(AsyncPlants.delete)
        import_ = async_streamed_method(AsyncPlants.import_)

    @property
    def photos(self) -> AsyncPhotosWithStreamingResponse:
        """The view of the child."""
        return self._resource.photos.with_streaming_response


evaluable(__name__)
