# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import (
    CREATE_AGENT_ENVIRONMENT,
    LIST_AGENT_ENVIRONMENTS,
    RETRIEVE_AGENT_ENVIRONMENT,
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
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.environment_info import EnvironmentInfo
    from openai_generated.resources.beta.agents.environments.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.environments.templates import (
        AsyncTemplates,
        AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse,
        Templates,
        TemplatesWithRawResponse,
        TemplatesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class Environments(SyncResource):
    """`client.beta.agents.environments`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> Files:
            """`client.beta.agents.environments.files`."""
            ...

        @property
        def templates(self) -> Templates:
            """`client.beta.agents.environments.templates`."""
            ...
    else:
        files = child("openai_generated.resources.beta.agents.environments.files", "Files")
        templates = child("openai_generated.resources.beta.agents.environments.templates", "Templates")

    @property
    def with_raw_response(self) -> EnvironmentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return EnvironmentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> EnvironmentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return EnvironmentsWithStreamingResponse(self)

    def create(
        self,
        *,
        environment: params.EnvironmentCreateParamsEnvironment | Model,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentInfo:
        """Prepare a hosted machine for the sessions of an agent to work on.

        Args:
            environment: Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up.
            vault_ids: The vaults whose credentials may be used.
            idempotency_key: A text of your own; a request repeated with it is carried out only once.
        """
        return self._send(
            CREATE_AGENT_ENVIRONMENT,
            {"environment": environment, "vault_ids": vault_ids, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentInfo:
        """Read an agent environment's state and settings.

        Args:
            environment_id: The id of the environment.
        """
        return self._send(
            RETRIEVE_AGENT_ENVIRONMENT,
            {"environment_id": environment_id},
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
        type: Literal["openai_hosted"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[EnvironmentInfo]:
        """Page through the environments of agents.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            type: Only environments of this kind; openai_hosted is the one there is.
        """
        return self._send(
            LIST_AGENT_ENVIRONMENTS,
            {"after": after, "limit": limit, "order": order, "type": type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncEnvironments(AsyncResource):
    """`client.beta.agents.environments`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AsyncFiles:
            """`client.beta.agents.environments.files`."""
            ...

        @property
        def templates(self) -> AsyncTemplates:
            """`client.beta.agents.environments.templates`."""
            ...
    else:
        files = child("openai_generated.resources.beta.agents.environments.files", "AsyncFiles")
        templates = child("openai_generated.resources.beta.agents.environments.templates", "AsyncTemplates")

    @property
    def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncEnvironmentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncEnvironmentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        environment: params.EnvironmentCreateParamsEnvironment | Model,
        vault_ids: SequenceNotStr[str] | None | Omit = omit,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentInfo:
        """Prepare a hosted machine for the sessions of an agent to work on.

        Args:
            environment: Where the agent works, on a hosted machine, on one of yours or nowhere, and how that is set up.
            vault_ids: The vaults whose credentials may be used.
            idempotency_key: A text of your own; a request repeated with it is carried out only once.
        """
        return await self._send(
            CREATE_AGENT_ENVIRONMENT,
            {"environment": environment, "vault_ids": vault_ids, "idempotency_key": idempotency_key},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentInfo:
        """Read an agent environment's state and settings.

        Args:
            environment_id: The id of the environment.
        """
        return await self._send(
            RETRIEVE_AGENT_ENVIRONMENT,
            {"environment_id": environment_id},
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
        type: Literal["openai_hosted"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """Page through the environments of agents.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            type: Only environments of this kind; openai_hosted is the one there is.
        """
        return self._page(
            LIST_AGENT_ENVIRONMENTS,
            {"after": after, "limit": limit, "order": order, "type": type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class EnvironmentsWithRawResponse(RawView[Environments]):
    """`Environments` as `with_raw_response`."""

    create = raw_method(Environments.create)
    retrieve = raw_method(Environments.retrieve)
    list = raw_method(Environments.list)

    @property
    def files(self) -> FilesWithRawResponse:
        """The view of the child."""
        return self._resource.files.with_raw_response

    @property
    def templates(self) -> TemplatesWithRawResponse:
        """The view of the child."""
        return self._resource.templates.with_raw_response


class AsyncEnvironmentsWithRawResponse(RawView[AsyncEnvironments]):
    """`AsyncEnvironments` as `with_raw_response`."""

    create = async_raw_method(AsyncEnvironments.create)
    retrieve = async_raw_method(AsyncEnvironments.retrieve)
    list = async_raw_method(AsyncEnvironments.list)

    @property
    def files(self) -> AsyncFilesWithRawResponse:
        """The view of the child."""
        return self._resource.files.with_raw_response

    @property
    def templates(self) -> AsyncTemplatesWithRawResponse:
        """The view of the child."""
        return self._resource.templates.with_raw_response


class EnvironmentsWithStreamingResponse(StreamedView[Environments]):
    """`Environments` as `with_streaming_response`."""

    create = streamed_method(Environments.create)
    retrieve = streamed_method(Environments.retrieve)
    list = streamed_method(Environments.list)

    @property
    def files(self) -> FilesWithStreamingResponse:
        """The view of the child."""
        return self._resource.files.with_streaming_response

    @property
    def templates(self) -> TemplatesWithStreamingResponse:
        """The view of the child."""
        return self._resource.templates.with_streaming_response


class AsyncEnvironmentsWithStreamingResponse(StreamedView[AsyncEnvironments]):
    """`AsyncEnvironments` as `with_streaming_response`."""

    create = async_streamed_method(AsyncEnvironments.create)
    retrieve = async_streamed_method(AsyncEnvironments.retrieve)
    list = async_streamed_method(AsyncEnvironments.list)

    @property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """The view of the child."""
        return self._resource.files.with_streaming_response

    @property
    def templates(self) -> AsyncTemplatesWithStreamingResponse:
        """The view of the child."""
        return self._resource.templates.with_streaming_response
