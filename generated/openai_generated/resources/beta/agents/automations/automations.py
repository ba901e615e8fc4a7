# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_automations import (
    CREATE_AGENT_AUTOMATION,
    DELETE_AGENT_AUTOMATION,
    LIST_AGENT_AUTOMATIONS,
    PAUSE_AGENT_AUTOMATION,
    RESUME_AGENT_AUTOMATION,
    RETRIEVE_AGENT_AUTOMATION,
    UPDATE_AGENT_AUTOMATION,
)
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
    from openai_generated.models.automation import Automation
    from openai_generated.models.automation_deleted import AutomationDeleted
    from openai_generated.resources.beta.agents.automations.invocations import (
        AsyncInvocations,
        AsyncInvocationsWithRawResponse,
        AsyncInvocationsWithStreamingResponse,
        Invocations,
        InvocationsWithRawResponse,
        InvocationsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Automations(SyncResource):
    """`client.beta.agents.automations`."""

    if TYPE_CHECKING:

        @property
        def invocations(self) -> Invocations:
            """`client.beta.agents.automations.invocations`."""
            ...
    else:
        invocations = child("openai_generated.resources.beta.agents.automations.invocations", "Invocations")

    @property
    def with_raw_response(self) -> AutomationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AutomationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AutomationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AutomationsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        target: params.AutomationTargetParam | Model,
        type: Literal["periodic"],
        expression: str | Omit = omit,
        timezone: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        run_at: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Have an agent started by the clock, once or again and again.

        Args:
            name: The name.
            target: What is started, a new session or one that exists, with its input.
            type: Whether the automation starts again and again (periodic) or one time (once).
            expression: The schedule, as a cron expression.
            timezone: The time zone that the schedule is read in, such as Europe/Berlin.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            run_at: When a one-time automation starts.
        """
        return self._send(
            CREATE_AGENT_AUTOMATION,
            {
                "name": name,
                "target": target,
                "type": type,
                "expression": expression,
                "timezone": timezone,
                "metadata": metadata,
                "run_at": run_at,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Read an automation's schedule and target.

        Args:
            automation_id: The id of the automation.
        """
        return self._send(
            RETRIEVE_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )

    def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: params.AutomationTargetParam | Model | Omit = omit,
        timezone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Change an automation's schedule, target or name.

        Args:
            automation_id: The id of the automation.
            expression: The schedule, as a cron expression.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            name: The name.
            run_at: When a one-time automation starts.
            target: What is started, a new session or one that exists, with its input.
            timezone: The time zone that the schedule is read in, such as Europe/Berlin.
        """
        return self._send(
            UPDATE_AGENT_AUTOMATION,
            {
                "automation_id": automation_id,
                "expression": expression,
                "metadata": metadata,
                "name": name,
                "run_at": run_at,
                "target": target,
                "timezone": timezone,
            },
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
        session_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Automation]:
        """Page through the automations, those of one session if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            session_id: Only automations that go on with this session.
        """
        return self._send(
            LIST_AGENT_AUTOMATIONS,
            {"after": after, "limit": limit, "order": order, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AutomationDeleted:
        """Delete an automation.

        Args:
            automation_id: The id of the automation.
        """
        return self._send(
            DELETE_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )

    def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Stop an automation from starting until it is resumed.

        Args:
            automation_id: The id of the automation.
        """
        return self._send(
            PAUSE_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )

    def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Let a paused automation start again.

        Args:
            automation_id: The id of the automation.
        """
        return self._send(
            RESUME_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncAutomations(AsyncResource):
    """`client.beta.agents.automations`."""

    if TYPE_CHECKING:

        @property
        def invocations(self) -> AsyncInvocations:
            """`client.beta.agents.automations.invocations`."""
            ...
    else:
        invocations = child("openai_generated.resources.beta.agents.automations.invocations", "AsyncInvocations")

    @property
    def with_raw_response(self) -> AsyncAutomationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAutomationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAutomationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAutomationsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        target: params.AutomationTargetParam | Model,
        type: Literal["periodic"],
        expression: str | Omit = omit,
        timezone: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        run_at: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Have an agent started by the clock, once or again and again.

        Args:
            name: The name.
            target: What is started, a new session or one that exists, with its input.
            type: Whether the automation starts again and again (periodic) or one time (once).
            expression: The schedule, as a cron expression.
            timezone: The time zone that the schedule is read in, such as Europe/Berlin.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            run_at: When a one-time automation starts.
        """
        return await self._send(
            CREATE_AGENT_AUTOMATION,
            {
                "name": name,
                "target": target,
                "type": type,
                "expression": expression,
                "timezone": timezone,
                "metadata": metadata,
                "run_at": run_at,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Read an automation's schedule and target.

        Args:
            automation_id: The id of the automation.
        """
        return await self._send(
            RETRIEVE_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        automation_id: str,
        *,
        expression: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | Omit = omit,
        run_at: int | Omit = omit,
        target: params.AutomationTargetParam | Model | Omit = omit,
        timezone: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Change an automation's schedule, target or name.

        Args:
            automation_id: The id of the automation.
            expression: The schedule, as a cron expression.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            name: The name.
            run_at: When a one-time automation starts.
            target: What is started, a new session or one that exists, with its input.
            timezone: The time zone that the schedule is read in, such as Europe/Berlin.
        """
        return await self._send(
            UPDATE_AGENT_AUTOMATION,
            {
                "automation_id": automation_id,
                "expression": expression,
                "metadata": metadata,
                "name": name,
                "run_at": run_at,
                "target": target,
                "timezone": timezone,
            },
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
        session_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Automation, AsyncCursorPage[Automation]]:
        """Page through the automations, those of one session if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            session_id: Only automations that go on with this session.
        """
        return self._page(
            LIST_AGENT_AUTOMATIONS,
            {"after": after, "limit": limit, "order": order, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AutomationDeleted:
        """Delete an automation.

        Args:
            automation_id: The id of the automation.
        """
        return await self._send(
            DELETE_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def pause(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Stop an automation from starting until it is resumed.

        Args:
            automation_id: The id of the automation.
        """
        return await self._send(
            PAUSE_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def resume(
        self,
        automation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Automation:
        """Let a paused automation start again.

        Args:
            automation_id: The id of the automation.
        """
        return await self._send(
            RESUME_AGENT_AUTOMATION, {"automation_id": automation_id}, extra_headers, extra_query, extra_body, timeout
        )


class AutomationsWithRawResponse(RawView[Automations]):
    """`Automations` as `with_raw_response`."""

    create = raw_method(Automations.create)
    retrieve = raw_method(Automations.retrieve)
    update = raw_method(Automations.update)
    list = raw_method(Automations.list)
    delete = raw_method(Automations.delete)
    pause = raw_method(Automations.pause)
    resume = raw_method(Automations.resume)

    @property
    def invocations(self) -> InvocationsWithRawResponse:
        """The view of the child."""
        return self._resource.invocations.with_raw_response


class AsyncAutomationsWithRawResponse(RawView[AsyncAutomations]):
    """`AsyncAutomations` as `with_raw_response`."""

    create = async_raw_method(AsyncAutomations.create)
    retrieve = async_raw_method(AsyncAutomations.retrieve)
    update = async_raw_method(AsyncAutomations.update)
    list = async_raw_method(AsyncAutomations.list)
    delete = async_raw_method(AsyncAutomations.delete)
    pause = async_raw_method(AsyncAutomations.pause)
    resume = async_raw_method(AsyncAutomations.resume)

    @property
    def invocations(self) -> AsyncInvocationsWithRawResponse:
        """The view of the child."""
        return self._resource.invocations.with_raw_response


class AutomationsWithStreamingResponse(StreamedView[Automations]):
    """`Automations` as `with_streaming_response`."""

    create = streamed_method(Automations.create)
    retrieve = streamed_method(Automations.retrieve)
    update = streamed_method(Automations.update)
    list = streamed_method(Automations.list)
    delete = streamed_method(Automations.delete)
    pause = streamed_method(Automations.pause)
    resume = streamed_method(Automations.resume)

    @property
    def invocations(self) -> InvocationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.invocations.with_streaming_response


class AsyncAutomationsWithStreamingResponse(StreamedView[AsyncAutomations]):
    """`AsyncAutomations` as `with_streaming_response`."""

    create = async_streamed_method(AsyncAutomations.create)
    retrieve = async_streamed_method(AsyncAutomations.retrieve)
    update = async_streamed_method(AsyncAutomations.update)
    list = async_streamed_method(AsyncAutomations.list)
    delete = async_streamed_method(AsyncAutomations.delete)
    pause = async_streamed_method(AsyncAutomations.pause)
    resume = async_streamed_method(AsyncAutomations.resume)

    @property
    def invocations(self) -> AsyncInvocationsWithStreamingResponse:
        """The view of the child."""
        return self._resource.invocations.with_streaming_response
