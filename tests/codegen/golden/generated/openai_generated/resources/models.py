# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import LIST_MODELS
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource
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
    from openai_generated.models.model import Model
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncPage, AsyncPaginator, SyncPage


class Models(SyncResource):
    """`client.models`."""

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ModelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ModelsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[Model]:
        """List the models."""
        return self._send(LIST_MODELS, {}, extra_headers, extra_query, extra_body, timeout)


class AsyncModels(AsyncResource):
    """`client.models`."""

    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncModelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncModelsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List the models."""
        return self._page(LIST_MODELS, {}, extra_headers, extra_query, extra_body, timeout)


class ModelsWithRawResponse(RawView[Models]):
    """`Models` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Models) -> None:
            self.list = raw_method(resource.list)
    else:
        list = raw_method(Models.list)


class AsyncModelsWithRawResponse(RawView[AsyncModels]):
    """`AsyncModels` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_raw_method(resource.list)
    else:
        list = async_raw_method(AsyncModels.list)


class ModelsWithStreamingResponse(StreamedView[Models]):
    """`Models` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Models) -> None:
            self.list = streamed_method(resource.list)
    else:
        list = streamed_method(Models.list)


class AsyncModelsWithStreamingResponse(StreamedView[AsyncModels]):
    """`AsyncModels` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_streamed_method(resource.list)
    else:
        list = async_streamed_method(AsyncModels.list)


evaluable(__name__)
