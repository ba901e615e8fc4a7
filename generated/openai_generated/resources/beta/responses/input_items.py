# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.responses import BETA_LIST_INPUT_ITEMS
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
    from typing import Literal

    from openai_generated import models
    from openai_generated.models.beta_response_item import BetaResponseItem
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class InputItems(SyncResource):
    """`client.beta.responses.input_items`."""

    @property
    def with_raw_response(self) -> InputItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return InputItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return InputItemsWithStreamingResponse(self)

    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[BetaResponseItem]:
        """Page through the items that went into a response of the beta.

        Args:
            response_id: The id of the response.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            include: Extra parts of the answer that are left out unless named here.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return self._send(
            BETA_LIST_INPUT_ITEMS,
            {
                "response_id": response_id,
                "limit": limit,
                "order": order,
                "after": after,
                "include": include,
                "betas": betas,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncInputItems(AsyncResource):
    """`client.beta.responses.input_items`."""

    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncInputItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncInputItemsWithStreamingResponse(self)

    def list(
        self,
        response_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        include: Iterable[models.BetaResponseIncludable] | Omit = omit,
        betas: Iterable[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]:
        """Page through the items that went into a response of the beta.

        Args:
            response_id: The id of the response.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            include: Extra parts of the answer that are left out unless named here.
            betas: Features of the beta to switch on, such as responses_multi_agent=v1.
        """
        return self._page(
            BETA_LIST_INPUT_ITEMS,
            {
                "response_id": response_id,
                "limit": limit,
                "order": order,
                "after": after,
                "include": include,
                "betas": betas,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class InputItemsWithRawResponse(RawView[InputItems]):
    """`InputItems` as `with_raw_response`."""

    list = raw_method(InputItems.list)


class AsyncInputItemsWithRawResponse(RawView[AsyncInputItems]):
    """`AsyncInputItems` as `with_raw_response`."""

    list = async_raw_method(AsyncInputItems.list)


class InputItemsWithStreamingResponse(StreamedView[InputItems]):
    """`InputItems` as `with_streaming_response`."""

    list = streamed_method(InputItems.list)


class AsyncInputItemsWithStreamingResponse(StreamedView[AsyncInputItems]):
    """`AsyncInputItems` as `with_streaming_response`."""

    list = async_streamed_method(AsyncInputItems.list)
