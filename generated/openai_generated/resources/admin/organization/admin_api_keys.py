# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import (
    ADMIN_API_KEYS_CREATE,
    ADMIN_API_KEYS_DELETE,
    ADMIN_API_KEYS_GET,
    ADMIN_API_KEYS_LIST,
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

    from openai_generated.models.admin_api_key import AdminAPIKey
    from openai_generated.models.admin_api_key_create_response import AdminAPIKeyCreateResponse
    from openai_generated.models.admin_api_key_delete_response import AdminAPIKeyDeleteResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class AdminAPIKeys(SyncResource):
    """`client.admin.organization.admin_api_keys`."""

    @property
    def with_raw_response(self) -> AdminAPIKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return AdminAPIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AdminAPIKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AdminAPIKeysWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AdminAPIKeyCreateResponse:
        """Make an admin API key; only this answer shows its value.

        Args:
            name: The name of the key.
            expires_in_seconds: After how many seconds the key expires; never if left out.
        """
        return self._send(
            ADMIN_API_KEYS_CREATE,
            {"name": name, "expires_in_seconds": expires_in_seconds},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AdminAPIKey:
        """Read one admin API key, its value redacted.

        Args:
            key_id: The id of the admin API key.
        """
        return self._send(ADMIN_API_KEYS_GET, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[AdminAPIKey]:
        """Page through the organization's admin API keys.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._send(
            ADMIN_API_KEYS_LIST,
            {"after": after, "order": order, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin API key.

        Args:
            key_id: The id of the admin API key.
        """
        return self._send(ADMIN_API_KEYS_DELETE, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAdminAPIKeys(AsyncResource):
    """`client.admin.organization.admin_api_keys`."""

    @property
    def with_raw_response(self) -> AsyncAdminAPIKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAdminAPIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAdminAPIKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAdminAPIKeysWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AdminAPIKeyCreateResponse:
        """Make an admin API key; only this answer shows its value.

        Args:
            name: The name of the key.
            expires_in_seconds: After how many seconds the key expires; never if left out.
        """
        return await self._send(
            ADMIN_API_KEYS_CREATE,
            {"name": name, "expires_in_seconds": expires_in_seconds},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AdminAPIKey:
        """Read one admin API key, its value redacted.

        Args:
            key_id: The id of the admin API key.
        """
        return await self._send(ADMIN_API_KEYS_GET, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """Page through the organization's admin API keys.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._page(
            ADMIN_API_KEYS_LIST,
            {"after": after, "order": order, "limit": limit},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin API key.

        Args:
            key_id: The id of the admin API key.
        """
        return await self._send(
            ADMIN_API_KEYS_DELETE, {"key_id": key_id}, extra_headers, extra_query, extra_body, timeout
        )


class AdminAPIKeysWithRawResponse(RawView[AdminAPIKeys]):
    """`AdminAPIKeys` as `with_raw_response`."""

    create = raw_method(AdminAPIKeys.create)
    retrieve = raw_method(AdminAPIKeys.retrieve)
    list = raw_method(AdminAPIKeys.list)
    delete = raw_method(AdminAPIKeys.delete)


class AsyncAdminAPIKeysWithRawResponse(RawView[AsyncAdminAPIKeys]):
    """`AsyncAdminAPIKeys` as `with_raw_response`."""

    create = async_raw_method(AsyncAdminAPIKeys.create)
    retrieve = async_raw_method(AsyncAdminAPIKeys.retrieve)
    list = async_raw_method(AsyncAdminAPIKeys.list)
    delete = async_raw_method(AsyncAdminAPIKeys.delete)


class AdminAPIKeysWithStreamingResponse(StreamedView[AdminAPIKeys]):
    """`AdminAPIKeys` as `with_streaming_response`."""

    create = streamed_method(AdminAPIKeys.create)
    retrieve = streamed_method(AdminAPIKeys.retrieve)
    list = streamed_method(AdminAPIKeys.list)
    delete = streamed_method(AdminAPIKeys.delete)


class AsyncAdminAPIKeysWithStreamingResponse(StreamedView[AsyncAdminAPIKeys]):
    """`AsyncAdminAPIKeys` as `with_streaming_response`."""

    create = async_streamed_method(AsyncAdminAPIKeys.create)
    retrieve = async_streamed_method(AsyncAdminAPIKeys.retrieve)
    list = async_streamed_method(AsyncAdminAPIKeys.list)
    delete = async_streamed_method(AsyncAdminAPIKeys.delete)
