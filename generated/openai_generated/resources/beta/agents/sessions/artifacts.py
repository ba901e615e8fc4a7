# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import (
    DELETE_AGENT_SESSION_ARTIFACT,
    DOWNLOAD_AGENT_SESSION_ARTIFACT_CONTENT,
    LIST_AGENT_SESSION_ARTIFACTS,
    RETRIEVE_AGENT_SESSION_ARTIFACT,
)
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

    from openai_generated.models.session_artifact import SessionArtifact
    from openai_generated.models.session_artifact_deleted import SessionArtifactDeleted
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Artifacts(SyncResource):
    """`client.beta.agents.sessions.artifacts`."""

    @property
    def with_raw_response(self) -> ArtifactsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ArtifactsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ArtifactsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ArtifactsWithStreamingResponse(self)

    def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionArtifact:
        """Read the name, size and path of a file that an agent session has produced.

        Args:
            artifact_id: The id of the artifact.
            session_id: The id of the session.
        """
        return self._send(
            RETRIEVE_AGENT_SESSION_ARTIFACT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[SessionArtifact]:
        """Page through the files that an agent session has produced.

        Args:
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            environment_id: Only artifacts of this environment.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_SESSION_ARTIFACTS,
            {
                "session_id": session_id,
                "after": after,
                "environment_id": environment_id,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionArtifactDeleted:
        """Delete a file that an agent session has produced.

        Args:
            artifact_id: The id of the artifact.
            session_id: The id of the session.
        """
        return self._send(
            DELETE_AGENT_SESSION_ARTIFACT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the bytes of a file that an agent session has produced.

        Args:
            artifact_id: The id of the artifact.
            session_id: The id of the session.
        """
        return self._send(
            DOWNLOAD_AGENT_SESSION_ARTIFACT_CONTENT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncArtifacts(AsyncResource):
    """`client.beta.agents.sessions.artifacts`."""

    @property
    def with_raw_response(self) -> AsyncArtifactsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncArtifactsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncArtifactsWithStreamingResponse(self)

    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionArtifact:
        """Read the name, size and path of a file that an agent session has produced.

        Args:
            artifact_id: The id of the artifact.
            session_id: The id of the session.
        """
        return await self._send(
            RETRIEVE_AGENT_SESSION_ARTIFACT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """Page through the files that an agent session has produced.

        Args:
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            environment_id: Only artifacts of this environment.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_SESSION_ARTIFACTS,
            {
                "session_id": session_id,
                "after": after,
                "environment_id": environment_id,
                "limit": limit,
                "order": order,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SessionArtifactDeleted:
        """Delete a file that an agent session has produced.

        Args:
            artifact_id: The id of the artifact.
            session_id: The id of the session.
        """
        return await self._send(
            DELETE_AGENT_SESSION_ARTIFACT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the bytes of a file that an agent session has produced.

        Args:
            artifact_id: The id of the artifact.
            session_id: The id of the session.
        """
        return await self._send(
            DOWNLOAD_AGENT_SESSION_ARTIFACT_CONTENT,
            {"artifact_id": artifact_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ArtifactsWithRawResponse(RawView[Artifacts]):
    """`Artifacts` as `with_raw_response`."""

    retrieve = raw_method(Artifacts.retrieve)
    list = raw_method(Artifacts.list)
    delete = raw_method(Artifacts.delete)
    content = raw_method(Artifacts.content)


class AsyncArtifactsWithRawResponse(RawView[AsyncArtifacts]):
    """`AsyncArtifacts` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncArtifacts.retrieve)
    list = async_raw_method(AsyncArtifacts.list)
    delete = async_raw_method(AsyncArtifacts.delete)
    content = async_raw_method(AsyncArtifacts.content)


class ArtifactsWithStreamingResponse(StreamedView[Artifacts]):
    """`Artifacts` as `with_streaming_response`."""

    retrieve = streamed_method(Artifacts.retrieve)
    list = streamed_method(Artifacts.list)
    delete = streamed_method(Artifacts.delete)
    content = streamed_binary_method(Artifacts.content)


class AsyncArtifactsWithStreamingResponse(StreamedView[AsyncArtifacts]):
    """`AsyncArtifacts` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncArtifacts.retrieve)
    list = async_streamed_method(AsyncArtifacts.list)
    delete = async_streamed_method(AsyncArtifacts.delete)
    content = async_streamed_binary_method(AsyncArtifacts.content)
