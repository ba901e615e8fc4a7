# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.evals import CREATE_EVAL, DELETE_EVAL, GET_EVAL, LIST_EVALS, UPDATE_EVAL
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

    from openai_generated import params
    from openai_generated.models.eval_delete_response import EvalDeleteResponse
    from openai_generated.models.eval_retrieve_response import EvalRetrieveResponse
    from openai_generated.resources.evals.runs.runs import (
        AsyncRuns,
        AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse,
        Runs,
        RunsWithRawResponse,
        RunsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Evals(SyncResource):
    """`client.evals`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> Runs:
            """`client.evals.runs`."""
            ...
    else:
        runs = child("openai_generated.resources.evals.runs.runs", "Runs")

    @property
    def with_raw_response(self) -> EvalsWithRawResponse:
        """The same methods, answering with the raw response."""
        return EvalsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> EvalsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return EvalsWithStreamingResponse(self)

    def create(
        self,
        *,
        data_source_config: params.EvalCreateParamsDataSourceConfig | Model,
        testing_criteria: Iterable[params.EvalCreateParamsTestingCriterion | Model],
        name: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalRetrieveResponse:
        """Define an evaluation: the shape of its data and the criteria it is graded by.

        Args:
            data_source_config: The shape of the items: custom by a JSON schema, or logs selected by metadata.
            testing_criteria: The graders that decide whether an item passes.
            name: The name of the evaluation.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            CREATE_EVAL,
            {
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "name": name,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalRetrieveResponse:
        """Read an evaluation's definition.

        Args:
            eval_id: The id of the evaluation.
        """
        return self._send(GET_EVAL, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        eval_id: str,
        *,
        name: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalRetrieveResponse:
        """Rename an evaluation or replace its metadata.

        Args:
            eval_id: The id of the evaluation.
            name: The new name of the evaluation.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            UPDATE_EVAL,
            {"eval_id": eval_id, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[EvalRetrieveResponse]:
        """Page through the evaluations, by creation or last change.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            order_by: The timestamp that order looks at: created_at (the default) or updated_at.
        """
        return self._send(
            LIST_EVALS,
            {"after": after, "limit": limit, "order": order, "order_by": order_by},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalDeleteResponse:
        """Delete an evaluation.

        Args:
            eval_id: The id of the evaluation.
        """
        return self._send(DELETE_EVAL, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncEvals(AsyncResource):
    """`client.evals`."""

    if TYPE_CHECKING:

        @property
        def runs(self) -> AsyncRuns:
            """`client.evals.runs`."""
            ...
    else:
        runs = child("openai_generated.resources.evals.runs.runs", "AsyncRuns")

    @property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncEvalsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncEvalsWithStreamingResponse(self)

    async def create(
        self,
        *,
        data_source_config: params.EvalCreateParamsDataSourceConfig | Model,
        testing_criteria: Iterable[params.EvalCreateParamsTestingCriterion | Model],
        name: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalRetrieveResponse:
        """Define an evaluation: the shape of its data and the criteria it is graded by.

        Args:
            data_source_config: The shape of the items: custom by a JSON schema, or logs selected by metadata.
            testing_criteria: The graders that decide whether an item passes.
            name: The name of the evaluation.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            CREATE_EVAL,
            {
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
                "name": name,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalRetrieveResponse:
        """Read an evaluation's definition.

        Args:
            eval_id: The id of the evaluation.
        """
        return await self._send(GET_EVAL, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        eval_id: str,
        *,
        name: str | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalRetrieveResponse:
        """Rename an evaluation or replace its metadata.

        Args:
            eval_id: The id of the evaluation.
            name: The new name of the evaluation.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            UPDATE_EVAL,
            {"eval_id": eval_id, "name": name, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[EvalRetrieveResponse, AsyncCursorPage[EvalRetrieveResponse]]:
        """Page through the evaluations, by creation or last change.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            order_by: The timestamp that order looks at: created_at (the default) or updated_at.
        """
        return self._page(
            LIST_EVALS,
            {"after": after, "limit": limit, "order": order, "order_by": order_by},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EvalDeleteResponse:
        """Delete an evaluation.

        Args:
            eval_id: The id of the evaluation.
        """
        return await self._send(DELETE_EVAL, {"eval_id": eval_id}, extra_headers, extra_query, extra_body, timeout)


class EvalsWithRawResponse(RawView[Evals]):
    """`Evals` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Evals) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Evals.create)
        retrieve = raw_method(Evals.retrieve)
        update = raw_method(Evals.update)
        list = raw_method(Evals.list)
        delete = raw_method(Evals.delete)

    @property
    def runs(self) -> RunsWithRawResponse:
        """The view of the child."""
        return self._resource.runs.with_raw_response


class AsyncEvalsWithRawResponse(RawView[AsyncEvals]):
    """`AsyncEvals` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncEvals) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncEvals.create)
        retrieve = async_raw_method(AsyncEvals.retrieve)
        update = async_raw_method(AsyncEvals.update)
        list = async_raw_method(AsyncEvals.list)
        delete = async_raw_method(AsyncEvals.delete)

    @property
    def runs(self) -> AsyncRunsWithRawResponse:
        """The view of the child."""
        return self._resource.runs.with_raw_response


class EvalsWithStreamingResponse(StreamedView[Evals]):
    """`Evals` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Evals) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Evals.create)
        retrieve = streamed_method(Evals.retrieve)
        update = streamed_method(Evals.update)
        list = streamed_method(Evals.list)
        delete = streamed_method(Evals.delete)

    @property
    def runs(self) -> RunsWithStreamingResponse:
        """The view of the child."""
        return self._resource.runs.with_streaming_response


class AsyncEvalsWithStreamingResponse(StreamedView[AsyncEvals]):
    """`AsyncEvals` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncEvals) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncEvals.create)
        retrieve = async_streamed_method(AsyncEvals.retrieve)
        update = async_streamed_method(AsyncEvals.update)
        list = async_streamed_method(AsyncEvals.list)
        delete = async_streamed_method(AsyncEvals.delete)

    @property
    def runs(self) -> AsyncRunsWithStreamingResponse:
        """The view of the child."""
        return self._resource.runs.with_streaming_response


evaluable(__name__)
