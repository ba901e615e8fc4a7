# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import CREATEAN_AP_IKEYFORASERVICEACCOUNT
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
    from openai_generated.models.service_account_api_key_body import ServiceAccountApiKeyBody
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class APIKeys(SyncResource):
    """`client.admin.organization.projects.service_accounts.api_keys`."""

    @property
    def with_raw_response(self) -> APIKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return APIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return APIKeysWithStreamingResponse(self)

    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        expires_in_seconds: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ServiceAccountApiKeyBody:
        """Make an API key for a service account; the answer is the only place where it is shown.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
            name: The name.
            scopes: What the key may be used for.
            expires_in_seconds: After how many seconds the key expires; never if left out.
        """
        return self._send(
            CREATEAN_AP_IKEYFORASERVICEACCOUNT,
            {
                "service_account_id": service_account_id,
                "project_id": project_id,
                "name": name,
                "scopes": scopes,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncAPIKeys(AsyncResource):
    """`client.admin.organization.projects.service_accounts.api_keys`."""

    @property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAPIKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAPIKeysWithStreamingResponse(self)

    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        expires_in_seconds: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ServiceAccountApiKeyBody:
        """Make an API key for a service account; the answer is the only place where it is shown.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
            name: The name.
            scopes: What the key may be used for.
            expires_in_seconds: After how many seconds the key expires; never if left out.
        """
        return await self._send(
            CREATEAN_AP_IKEYFORASERVICEACCOUNT,
            {
                "service_account_id": service_account_id,
                "project_id": project_id,
                "name": name,
                "scopes": scopes,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class APIKeysWithRawResponse(RawView[APIKeys]):
    """`APIKeys` as `with_raw_response`."""

    create = raw_method(APIKeys.create)


class AsyncAPIKeysWithRawResponse(RawView[AsyncAPIKeys]):
    """`AsyncAPIKeys` as `with_raw_response`."""

    create = async_raw_method(AsyncAPIKeys.create)


class APIKeysWithStreamingResponse(StreamedView[APIKeys]):
    """`APIKeys` as `with_streaming_response`."""

    create = streamed_method(APIKeys.create)


class AsyncAPIKeysWithStreamingResponse(StreamedView[AsyncAPIKeys]):
    """`AsyncAPIKeys` as `with_streaming_response`."""

    create = async_streamed_method(AsyncAPIKeys.create)
