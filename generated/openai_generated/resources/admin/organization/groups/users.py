# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.group_users import (
    ADD_GROUP_USER,
    LIST_GROUP_USERS,
    REMOVE_GROUP_USER,
    RETRIEVE_GROUP_USER,
)
from openai_runtime.hints import evaluable
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

    from openai_generated.models.group_member_user import GroupMemberUser
    from openai_generated.models.group_user_delete_response import GroupUserDeleteResponse
    from openai_generated.models.user_create_response import UserCreateResponse
    from openai_generated.models.user_list_resource import OrganizationGroupUser
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from openai_runtime.unset import Omit


class Users(SyncResource):
    """`client.admin.organization.groups.users`."""

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, answering with the raw response."""
        return UsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return UsersWithStreamingResponse(self)

    def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UserCreateResponse:
        """Put a user into a group.

        Args:
            group_id: The id of the group.
            user_id: The id of the user.
        """
        return self._send(
            ADD_GROUP_USER, {"group_id": group_id, "user_id": user_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        group_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncNextCursorPage[OrganizationGroupUser]:
        """Page through the members of a group.

        Args:
            group_id: The id of the group.
            limit: How many users a page holds, up to 1000; 100 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_GROUP_USERS,
            {"group_id": group_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupUserDeleteResponse:
        """Take a user out of a group.

        Args:
            user_id: The id of the user.
            group_id: The id of the group.
        """
        return self._send(
            REMOVE_GROUP_USER,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupMemberUser:
        """Read a member of a group.

        Args:
            user_id: The id of the user.
            group_id: The id of the group.
        """
        return self._send(
            RETRIEVE_GROUP_USER,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUsers(AsyncResource):
    """`client.admin.organization.groups.users`."""

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncUsersWithStreamingResponse(self)

    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UserCreateResponse:
        """Put a user into a group.

        Args:
            group_id: The id of the group.
            user_id: The id of the user.
        """
        return await self._send(
            ADD_GROUP_USER, {"group_id": group_id, "user_id": user_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        group_id: str,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """Page through the members of a group.

        Args:
            group_id: The id of the group.
            limit: How many users a page holds, up to 1000; 100 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_GROUP_USERS,
            {"group_id": group_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupUserDeleteResponse:
        """Take a user out of a group.

        Args:
            user_id: The id of the user.
            group_id: The id of the group.
        """
        return await self._send(
            REMOVE_GROUP_USER,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupMemberUser:
        """Read a member of a group.

        Args:
            user_id: The id of the user.
            group_id: The id of the group.
        """
        return await self._send(
            RETRIEVE_GROUP_USER,
            {"user_id": user_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class UsersWithRawResponse(RawView[Users]):
    """`Users` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Users) -> None:
            self.create = raw_method(resource.create)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
            self.retrieve = raw_method(resource.retrieve)
    else:
        create = raw_method(Users.create)
        list = raw_method(Users.list)
        delete = raw_method(Users.delete)
        retrieve = raw_method(Users.retrieve)


class AsyncUsersWithRawResponse(RawView[AsyncUsers]):
    """`AsyncUsers` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncUsers) -> None:
            self.create = async_raw_method(resource.create)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
            self.retrieve = async_raw_method(resource.retrieve)
    else:
        create = async_raw_method(AsyncUsers.create)
        list = async_raw_method(AsyncUsers.list)
        delete = async_raw_method(AsyncUsers.delete)
        retrieve = async_raw_method(AsyncUsers.retrieve)


class UsersWithStreamingResponse(StreamedView[Users]):
    """`Users` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Users) -> None:
            self.create = streamed_method(resource.create)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
            self.retrieve = streamed_method(resource.retrieve)
    else:
        create = streamed_method(Users.create)
        list = streamed_method(Users.list)
        delete = streamed_method(Users.delete)
        retrieve = streamed_method(Users.retrieve)


class AsyncUsersWithStreamingResponse(StreamedView[AsyncUsers]):
    """`AsyncUsers` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncUsers) -> None:
            self.create = async_streamed_method(resource.create)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
            self.retrieve = async_streamed_method(resource.retrieve)
    else:
        create = async_streamed_method(AsyncUsers.create)
        list = async_streamed_method(AsyncUsers.list)
        delete = async_streamed_method(AsyncUsers.delete)
        retrieve = async_streamed_method(AsyncUsers.retrieve)


evaluable(__name__)
