# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.users import DELETE_USER, LIST_USERS, MODIFY_USER, RETRIEVE_USER
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
    from openai_generated.models.organization_user import OrganizationUser
    from openai_generated.models.organization_user_delete_response import OrganizationUserDeleteResponse
    from openai_generated.resources.admin.organization.users.roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class Users(SyncResource):
    """`client.admin.organization.users`."""

    if TYPE_CHECKING:

        @property
        def roles(self) -> Roles:
            """`client.admin.organization.users.roles`."""
            ...
    else:
        roles = child("openai_generated.resources.admin.organization.users.roles", "Roles")

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, answering with the raw response."""
        return UsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return UsersWithStreamingResponse(self)

    def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationUser:
        """Read one user of the organization.

        Args:
            user_id: The id of the user.
        """
        return self._send(RETRIEVE_USER, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        user_id: str,
        *,
        role: str | None | Omit = omit,
        role_id: str | None | Omit = omit,
        technical_level: str | None | Omit = omit,
        developer_persona: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationUser:
        """Change a user's role or profile in the organization.

        Args:
            user_id: The id of the user.
            role: The user's role in the organization, such as owner or reader.
            role_id: The id of a role to give to the user.
            technical_level: How technical the user is.
            developer_persona: What kind of developer the user is.
        """
        return self._send(
            MODIFY_USER,
            {
                "user_id": user_id,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
                "developer_persona": developer_persona,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        emails: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[OrganizationUser]:
        """Page through the organization's users, by e-mail address if wanted.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            emails: Only users with these e-mail addresses.
        """
        return self._send(
            LIST_USERS,
            {"limit": limit, "after": after, "emails": emails},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationUserDeleteResponse:
        """Remove a user from the organization.

        Args:
            user_id: The id of the user.
        """
        return self._send(DELETE_USER, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncUsers(AsyncResource):
    """`client.admin.organization.users`."""

    if TYPE_CHECKING:

        @property
        def roles(self) -> AsyncRoles:
            """`client.admin.organization.users.roles`."""
            ...
    else:
        roles = child("openai_generated.resources.admin.organization.users.roles", "AsyncRoles")

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncUsersWithStreamingResponse(self)

    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationUser:
        """Read one user of the organization.

        Args:
            user_id: The id of the user.
        """
        return await self._send(RETRIEVE_USER, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        user_id: str,
        *,
        role: str | None | Omit = omit,
        role_id: str | None | Omit = omit,
        technical_level: str | None | Omit = omit,
        developer_persona: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationUser:
        """Change a user's role or profile in the organization.

        Args:
            user_id: The id of the user.
            role: The user's role in the organization, such as owner or reader.
            role_id: The id of a role to give to the user.
            technical_level: How technical the user is.
            developer_persona: What kind of developer the user is.
        """
        return await self._send(
            MODIFY_USER,
            {
                "user_id": user_id,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
                "developer_persona": developer_persona,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        emails: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """Page through the organization's users, by e-mail address if wanted.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            emails: Only users with these e-mail addresses.
        """
        return self._page(
            LIST_USERS,
            {"limit": limit, "after": after, "emails": emails},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationUserDeleteResponse:
        """Remove a user from the organization.

        Args:
            user_id: The id of the user.
        """
        return await self._send(DELETE_USER, {"user_id": user_id}, extra_headers, extra_query, extra_body, timeout)


class UsersWithRawResponse(RawView[Users]):
    """`Users` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Users) -> None:
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        retrieve = raw_method(Users.retrieve)
        update = raw_method(Users.update)
        list = raw_method(Users.list)
        delete = raw_method(Users.delete)

    @property
    def roles(self) -> RolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response


class AsyncUsersWithRawResponse(RawView[AsyncUsers]):
    """`AsyncUsers` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncUsers) -> None:
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        retrieve = async_raw_method(AsyncUsers.retrieve)
        update = async_raw_method(AsyncUsers.update)
        list = async_raw_method(AsyncUsers.list)
        delete = async_raw_method(AsyncUsers.delete)

    @property
    def roles(self) -> AsyncRolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response


class UsersWithStreamingResponse(StreamedView[Users]):
    """`Users` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Users) -> None:
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        retrieve = streamed_method(Users.retrieve)
        update = streamed_method(Users.update)
        list = streamed_method(Users.list)
        delete = streamed_method(Users.delete)

    @property
    def roles(self) -> RolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response


class AsyncUsersWithStreamingResponse(StreamedView[AsyncUsers]):
    """`AsyncUsers` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncUsers) -> None:
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        retrieve = async_streamed_method(AsyncUsers.retrieve)
        update = async_streamed_method(AsyncUsers.update)
        list = async_streamed_method(AsyncUsers.list)
        delete = async_streamed_method(AsyncUsers.delete)

    @property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response


evaluable(__name__)
