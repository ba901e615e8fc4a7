# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_automations import (
    CREATE_AGENT_AUTOMATION_INVOCATION,
    LIST_AGENT_AUTOMATION_INVOCATIONS,
    RETRIEVE_AGENT_AUTOMATION_INVOCATION,
)
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

    from openai_generated.models.automation_invocation import AutomationInvocation
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Invocations(SyncResource):
    """`client.beta.agents.automations.invocations`."""

    @property
    def with_raw_response(self) -> InvocationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return InvocationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> InvocationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return InvocationsWithStreamingResponse(self)

    def create(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AutomationInvocation:
        """Start an automation now, apart from its schedule.

        Args:
            automation_id: The id of the automation.
        """
        return self._send(
            CREATE_AGENT_AUTOMATION_INVOCATION,
            {"automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AutomationInvocation:
        """Read what became of one start of an automation.

        Args:
            invocation_id: The id of the invocation.
            automation_id: The id of the automation.
        """
        return self._send(
            RETRIEVE_AGENT_AUTOMATION_INVOCATION,
            {"invocation_id": invocation_id, "automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[AutomationInvocation]:
        """Page through the times that an automation was started.

        Args:
            automation_id: The id of the automation.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_AUTOMATION_INVOCATIONS,
            {"automation_id": automation_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncInvocations(AsyncResource):
    """`client.beta.agents.automations.invocations`."""

    @property
    def with_raw_response(self) -> AsyncInvocationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncInvocationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncInvocationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncInvocationsWithStreamingResponse(self)

    async def create(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AutomationInvocation:
        """Start an automation now, apart from its schedule.

        Args:
            automation_id: The id of the automation.
        """
        return await self._send(
            CREATE_AGENT_AUTOMATION_INVOCATION,
            {"automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        invocation_id: str,
        *,
        automation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AutomationInvocation:
        """Read what became of one start of an automation.

        Args:
            invocation_id: The id of the invocation.
            automation_id: The id of the automation.
        """
        return await self._send(
            RETRIEVE_AGENT_AUTOMATION_INVOCATION,
            {"invocation_id": invocation_id, "automation_id": automation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        automation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[AutomationInvocation, AsyncCursorPage[AutomationInvocation]]:
        """Page through the times that an automation was started.

        Args:
            automation_id: The id of the automation.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_AUTOMATION_INVOCATIONS,
            {"automation_id": automation_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class InvocationsWithRawResponse(RawView[Invocations]):
    """`Invocations` as `with_raw_response`."""

    create = raw_method(Invocations.create)
    retrieve = raw_method(Invocations.retrieve)
    list = raw_method(Invocations.list)


class AsyncInvocationsWithRawResponse(RawView[AsyncInvocations]):
    """`AsyncInvocations` as `with_raw_response`."""

    create = async_raw_method(AsyncInvocations.create)
    retrieve = async_raw_method(AsyncInvocations.retrieve)
    list = async_raw_method(AsyncInvocations.list)


class InvocationsWithStreamingResponse(StreamedView[Invocations]):
    """`Invocations` as `with_streaming_response`."""

    create = streamed_method(Invocations.create)
    retrieve = streamed_method(Invocations.retrieve)
    list = streamed_method(Invocations.list)


class AsyncInvocationsWithStreamingResponse(StreamedView[AsyncInvocations]):
    """`AsyncInvocations` as `with_streaming_response`."""

    create = async_streamed_method(AsyncInvocations.create)
    retrieve = async_streamed_method(AsyncInvocations.retrieve)
    list = async_streamed_method(AsyncInvocations.list)
