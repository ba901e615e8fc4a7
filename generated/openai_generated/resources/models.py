# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.models import DELETE_MODEL, LIST_MODELS, RETRIEVE_MODEL
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
    from openai_generated.models.model_deleted import ModelDeleted
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

    def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Model:
        """Look up one model by its id.

        Args:
            model: The id of the model.
        """
        return self._send(RETRIEVE_MODEL, {"model": model}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[Model]:
        """List the models that the API key may use."""
        return self._send(LIST_MODELS, {}, extra_headers, extra_query, extra_body, timeout)

    def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ModelDeleted:
        """Delete a fine-tuned model that the organization owns.

        Args:
            model: The id of the model.
        """
        return self._send(DELETE_MODEL, {"model": model}, extra_headers, extra_query, extra_body, timeout)


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

    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Model:
        """Look up one model by its id.

        Args:
            model: The id of the model.
        """
        return await self._send(RETRIEVE_MODEL, {"model": model}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List the models that the API key may use."""
        return self._page(LIST_MODELS, {}, extra_headers, extra_query, extra_body, timeout)

    async def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ModelDeleted:
        """Delete a fine-tuned model that the organization owns.

        Args:
            model: The id of the model.
        """
        return await self._send(DELETE_MODEL, {"model": model}, extra_headers, extra_query, extra_body, timeout)


class ModelsWithRawResponse(RawView[Models]):
    """`Models` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Models) -> None:
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        retrieve = raw_method(Models.retrieve)
        list = raw_method(Models.list)
        delete = raw_method(Models.delete)


class AsyncModelsWithRawResponse(RawView[AsyncModels]):
    """`AsyncModels` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncModels) -> None:
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        retrieve = async_raw_method(AsyncModels.retrieve)
        list = async_raw_method(AsyncModels.list)
        delete = async_raw_method(AsyncModels.delete)


class ModelsWithStreamingResponse(StreamedView[Models]):
    """`Models` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Models) -> None:
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        retrieve = streamed_method(Models.retrieve)
        list = streamed_method(Models.list)
        delete = streamed_method(Models.delete)


class AsyncModelsWithStreamingResponse(StreamedView[AsyncModels]):
    """`AsyncModels` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncModels) -> None:
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        retrieve = async_streamed_method(AsyncModels.retrieve)
        list = async_streamed_method(AsyncModels.list)
        delete = async_streamed_method(AsyncModels.delete)


evaluable(__name__)
