# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import (
    DELETE_PROJECT_API_KEY,
    LIST_PROJECT_API_KEYS,
    RETRIEVE_PROJECT_API_KEY,
    UPDATE_ORGANIZATION_PROJECT_API_KEY,
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

    from openai_generated.models.api_key_delete_response import APIKeyDeleteResponse
    from openai_generated.models.project_api_key import ProjectAPIKey
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class APIKeys(SyncResource):
    """`client.admin.organization.projects.api_keys`."""

    @property
    def with_raw_response(self) -> APIKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return APIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return APIKeysWithStreamingResponse(self)

    def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectAPIKey:
        """Read one API key of a project, its value redacted.

        Args:
            api_key_id: The id of the API key.
            project_id: The id of the project.
        """
        return self._send(
            RETRIEVE_PROJECT_API_KEY,
            {"api_key_id": api_key_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[ProjectAPIKey]:
        """Page through the API keys of a project.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            owner_project_access: Only keys whose owner has this access to the project, active, inactive or any.
        """
        return self._send(
            LIST_PROJECT_API_KEYS,
            {"project_id": project_id, "limit": limit, "after": after, "owner_project_access": owner_project_access},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> APIKeyDeleteResponse:
        """Delete an API key of a project.

        Args:
            api_key_id: The id of the API key.
            project_id: The id of the project.
        """
        return self._send(
            DELETE_PROJECT_API_KEY,
            {"api_key_id": api_key_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectAPIKey:
        """Change what an API key of a project may do, and when it expires.

        Args:
            api_key_id: The id of the API key.
            project_id: The id of the project.
            expires_in_seconds: After how many seconds the key expires; never if left out.
            scopes: What the key may be used for.
        """
        return self._send(
            UPDATE_ORGANIZATION_PROJECT_API_KEY,
            {
                "api_key_id": api_key_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "scopes": scopes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncAPIKeys(AsyncResource):
    """`client.admin.organization.projects.api_keys`."""

    @property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAPIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAPIKeysWithStreamingResponse(self)

    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectAPIKey:
        """Read one API key of a project, its value redacted.

        Args:
            api_key_id: The id of the API key.
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_PROJECT_API_KEY,
            {"api_key_id": api_key_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """Page through the API keys of a project.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            owner_project_access: Only keys whose owner has this access to the project, active, inactive or any.
        """
        return self._page(
            LIST_PROJECT_API_KEYS,
            {"project_id": project_id, "limit": limit, "after": after, "owner_project_access": owner_project_access},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> APIKeyDeleteResponse:
        """Delete an API key of a project.

        Args:
            api_key_id: The id of the API key.
            project_id: The id of the project.
        """
        return await self._send(
            DELETE_PROJECT_API_KEY,
            {"api_key_id": api_key_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectAPIKey:
        """Change what an API key of a project may do, and when it expires.

        Args:
            api_key_id: The id of the API key.
            project_id: The id of the project.
            expires_in_seconds: After how many seconds the key expires; never if left out.
            scopes: What the key may be used for.
        """
        return await self._send(
            UPDATE_ORGANIZATION_PROJECT_API_KEY,
            {
                "api_key_id": api_key_id,
                "project_id": project_id,
                "expires_in_seconds": expires_in_seconds,
                "scopes": scopes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class APIKeysWithRawResponse(RawView[APIKeys]):
    """`APIKeys` as `with_raw_response`."""

    retrieve = raw_method(APIKeys.retrieve)
    list = raw_method(APIKeys.list)
    delete = raw_method(APIKeys.delete)
    update = raw_method(APIKeys.update)


class AsyncAPIKeysWithRawResponse(RawView[AsyncAPIKeys]):
    """`AsyncAPIKeys` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncAPIKeys.retrieve)
    list = async_raw_method(AsyncAPIKeys.list)
    delete = async_raw_method(AsyncAPIKeys.delete)
    update = async_raw_method(AsyncAPIKeys.update)


class APIKeysWithStreamingResponse(StreamedView[APIKeys]):
    """`APIKeys` as `with_streaming_response`."""

    retrieve = streamed_method(APIKeys.retrieve)
    list = streamed_method(APIKeys.list)
    delete = streamed_method(APIKeys.delete)
    update = streamed_method(APIKeys.update)


class AsyncAPIKeysWithStreamingResponse(StreamedView[AsyncAPIKeys]):
    """`AsyncAPIKeys` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncAPIKeys.retrieve)
    list = async_streamed_method(AsyncAPIKeys.list)
    delete = async_streamed_method(AsyncAPIKeys.delete)
    update = async_streamed_method(AsyncAPIKeys.update)
