# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import (
    CREATE_PROJECT_SERVICE_ACCOUNT,
    DELETE_PROJECT_SERVICE_ACCOUNT,
    LIST_PROJECT_SERVICE_ACCOUNTS,
    RETRIEVE_PROJECT_SERVICE_ACCOUNT,
    UPDATE_PROJECT_SERVICE_ACCOUNT,
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

    from openai_generated.models.project_service_account import ProjectServiceAccount
    from openai_generated.models.service_account_create_response import ServiceAccountCreateResponse
    from openai_generated.models.service_account_delete_response import ServiceAccountDeleteResponse
    from openai_generated.resources.admin.organization.projects.service_accounts.api_keys import (
        APIKeys,
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeys,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class ServiceAccounts(SyncResource):
    """`client.admin.organization.projects.service_accounts`."""

    if TYPE_CHECKING:

        @property
        def api_keys(self) -> APIKeys:
            """`client.admin.organization.projects.service_accounts.api_keys`."""
            ...
    else:
        api_keys = child("openai_generated.resources.admin.organization.projects.service_accounts.api_keys", "APIKeys")

    @property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ServiceAccountsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ServiceAccountsWithStreamingResponse(self)

    def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None | Omit = omit,
        expires_in_seconds: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ServiceAccountCreateResponse:
        """Make a service account in a project, together with an API key for it.

        Args:
            project_id: The id of the project.
            name: The name of the service account.
            create_service_account_only: Whether to leave out the API key that otherwise comes with a service account.
            expires_in_seconds: After how many seconds the key expires; never if left out.
        """
        return self._send(
            CREATE_PROJECT_SERVICE_ACCOUNT,
            {
                "project_id": project_id,
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceAccount:
        """Read one service account of a project.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
        """
        return self._send(
            RETRIEVE_PROJECT_SERVICE_ACCOUNT,
            {"service_account_id": service_account_id, "project_id": project_id},
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[ProjectServiceAccount]:
        """Page through the service accounts of a project.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_PROJECT_SERVICE_ACCOUNTS,
            {"project_id": project_id, "limit": limit, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account from a project.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
        """
        return self._send(
            DELETE_PROJECT_SERVICE_ACCOUNT,
            {"service_account_id": service_account_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceAccount:
        """Rename a service account or change its role.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
            name: The name.
            role: The role of the account from now on, member or owner.
        """
        return self._send(
            UPDATE_PROJECT_SERVICE_ACCOUNT,
            {"service_account_id": service_account_id, "project_id": project_id, "name": name, "role": role},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncServiceAccounts(AsyncResource):
    """`client.admin.organization.projects.service_accounts`."""

    if TYPE_CHECKING:

        @property
        def api_keys(self) -> AsyncAPIKeys:
            """`client.admin.organization.projects.service_accounts.api_keys`."""
            ...
    else:
        api_keys = child(
            "openai_generated.resources.admin.organization.projects.service_accounts.api_keys", "AsyncAPIKeys"
        )

    @property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncServiceAccountsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncServiceAccountsWithStreamingResponse(self)

    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | None | Omit = omit,
        expires_in_seconds: int | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ServiceAccountCreateResponse:
        """Make a service account in a project, together with an API key for it.

        Args:
            project_id: The id of the project.
            name: The name of the service account.
            create_service_account_only: Whether to leave out the API key that otherwise comes with a service account.
            expires_in_seconds: After how many seconds the key expires; never if left out.
        """
        return await self._send(
            CREATE_PROJECT_SERVICE_ACCOUNT,
            {
                "project_id": project_id,
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceAccount:
        """Read one service account of a project.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_PROJECT_SERVICE_ACCOUNT,
            {"service_account_id": service_account_id, "project_id": project_id},
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """Page through the service accounts of a project.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_PROJECT_SERVICE_ACCOUNTS,
            {"project_id": project_id, "limit": limit, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account from a project.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
        """
        return await self._send(
            DELETE_PROJECT_SERVICE_ACCOUNT,
            {"service_account_id": service_account_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectServiceAccount:
        """Rename a service account or change its role.

        Args:
            service_account_id: The id of the service account.
            project_id: The id of the project.
            name: The name.
            role: The role of the account from now on, member or owner.
        """
        return await self._send(
            UPDATE_PROJECT_SERVICE_ACCOUNT,
            {"service_account_id": service_account_id, "project_id": project_id, "name": name, "role": role},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ServiceAccountsWithRawResponse(RawView[ServiceAccounts]):
    """`ServiceAccounts` as `with_raw_response`."""

    create = raw_method(ServiceAccounts.create)
    retrieve = raw_method(ServiceAccounts.retrieve)
    list = raw_method(ServiceAccounts.list)
    delete = raw_method(ServiceAccounts.delete)
    update = raw_method(ServiceAccounts.update)

    @property
    def api_keys(self) -> APIKeysWithRawResponse:
        """The view of the child."""
        return self._resource.api_keys.with_raw_response


class AsyncServiceAccountsWithRawResponse(RawView[AsyncServiceAccounts]):
    """`AsyncServiceAccounts` as `with_raw_response`."""

    create = async_raw_method(AsyncServiceAccounts.create)
    retrieve = async_raw_method(AsyncServiceAccounts.retrieve)
    list = async_raw_method(AsyncServiceAccounts.list)
    delete = async_raw_method(AsyncServiceAccounts.delete)
    update = async_raw_method(AsyncServiceAccounts.update)

    @property
    def api_keys(self) -> AsyncAPIKeysWithRawResponse:
        """The view of the child."""
        return self._resource.api_keys.with_raw_response


class ServiceAccountsWithStreamingResponse(StreamedView[ServiceAccounts]):
    """`ServiceAccounts` as `with_streaming_response`."""

    create = streamed_method(ServiceAccounts.create)
    retrieve = streamed_method(ServiceAccounts.retrieve)
    list = streamed_method(ServiceAccounts.list)
    delete = streamed_method(ServiceAccounts.delete)
    update = streamed_method(ServiceAccounts.update)

    @property
    def api_keys(self) -> APIKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.api_keys.with_streaming_response


class AsyncServiceAccountsWithStreamingResponse(StreamedView[AsyncServiceAccounts]):
    """`AsyncServiceAccounts` as `with_streaming_response`."""

    create = async_streamed_method(AsyncServiceAccounts.create)
    retrieve = async_streamed_method(AsyncServiceAccounts.retrieve)
    list = async_streamed_method(AsyncServiceAccounts.list)
    delete = async_streamed_method(AsyncServiceAccounts.delete)
    update = async_streamed_method(AsyncServiceAccounts.update)

    @property
    def api_keys(self) -> AsyncAPIKeysWithStreamingResponse:
        """The view of the child."""
        return self._resource.api_keys.with_streaming_response
