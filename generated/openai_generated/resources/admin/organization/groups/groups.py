# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.groups import CREATE_GROUP, DELETE_GROUP, LIST_GROUPS, RETRIEVE_GROUP, UPDATE_GROUP
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

    from openai_generated.models.group import Group
    from openai_generated.models.group_update_response import GroupUpdateResponse
    from openai_generated.models.organization_group_delete_response import OrganizationGroupDeleteResponse
    from openai_generated.resources.admin.organization.groups.roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_generated.resources.admin.organization.groups.users import (
        AsyncUsers,
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        Users,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from openai_runtime.unset import Omit


class Groups(SyncResource):
    """`client.admin.organization.groups`."""

    if TYPE_CHECKING:

        @property
        def users(self) -> Users:
            """`client.admin.organization.groups.users`."""
            ...

        @property
        def roles(self) -> Roles:
            """`client.admin.organization.groups.roles`."""
            ...
    else:
        users = child("openai_generated.resources.admin.organization.groups.users", "Users")
        roles = child("openai_generated.resources.admin.organization.groups.roles", "Roles")

    @property
    def with_raw_response(self) -> GroupsWithRawResponse:
        """The same methods, answering with the raw response."""
        return GroupsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> GroupsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return GroupsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Group:
        """Make a group of users in the organization.

        Args:
            name: The name of the group, 1 to 255 characters.
        """
        return self._send(CREATE_GROUP, {"name": name}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupUpdateResponse:
        """Rename a group.

        Args:
            group_id: The id of the group.
            name: The new name of the group, 1 to 255 characters.
        """
        return self._send(
            UPDATE_GROUP, {"group_id": group_id, "name": name}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncNextCursorPage[Group]:
        """Page through the organization's groups.

        Args:
            limit: How many groups a page holds, up to 1000; 100 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_GROUPS,
            {"limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationGroupDeleteResponse:
        """Delete a group from the organization.

        Args:
            group_id: The id of the group.
        """
        return self._send(DELETE_GROUP, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)

    def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Group:
        """Read a group.

        Args:
            group_id: The id of the group.
        """
        return self._send(RETRIEVE_GROUP, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncGroups(AsyncResource):
    """`client.admin.organization.groups`."""

    if TYPE_CHECKING:

        @property
        def users(self) -> AsyncUsers:
            """`client.admin.organization.groups.users`."""
            ...

        @property
        def roles(self) -> AsyncRoles:
            """`client.admin.organization.groups.roles`."""
            ...
    else:
        users = child("openai_generated.resources.admin.organization.groups.users", "AsyncUsers")
        roles = child("openai_generated.resources.admin.organization.groups.roles", "AsyncRoles")

    @property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncGroupsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncGroupsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncGroupsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Group:
        """Make a group of users in the organization.

        Args:
            name: The name of the group, 1 to 255 characters.
        """
        return await self._send(CREATE_GROUP, {"name": name}, extra_headers, extra_query, extra_body, timeout)

    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupUpdateResponse:
        """Rename a group.

        Args:
            group_id: The id of the group.
            name: The new name of the group, 1 to 255 characters.
        """
        return await self._send(
            UPDATE_GROUP, {"group_id": group_id, "name": name}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """Page through the organization's groups.

        Args:
            limit: How many groups a page holds, up to 1000; 100 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_GROUPS,
            {"limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationGroupDeleteResponse:
        """Delete a group from the organization.

        Args:
            group_id: The id of the group.
        """
        return await self._send(DELETE_GROUP, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)

    async def retrieve(
        self,
        group_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Group:
        """Read a group.

        Args:
            group_id: The id of the group.
        """
        return await self._send(RETRIEVE_GROUP, {"group_id": group_id}, extra_headers, extra_query, extra_body, timeout)


class GroupsWithRawResponse(RawView[Groups]):
    """`Groups` as `with_raw_response`."""

    create = raw_method(Groups.create)
    update = raw_method(Groups.update)
    list = raw_method(Groups.list)
    delete = raw_method(Groups.delete)
    retrieve = raw_method(Groups.retrieve)

    @property
    def users(self) -> UsersWithRawResponse:
        """The view of the child."""
        return self._resource.users.with_raw_response

    @property
    def roles(self) -> RolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response


class AsyncGroupsWithRawResponse(RawView[AsyncGroups]):
    """`AsyncGroups` as `with_raw_response`."""

    create = async_raw_method(AsyncGroups.create)
    update = async_raw_method(AsyncGroups.update)
    list = async_raw_method(AsyncGroups.list)
    delete = async_raw_method(AsyncGroups.delete)
    retrieve = async_raw_method(AsyncGroups.retrieve)

    @property
    def users(self) -> AsyncUsersWithRawResponse:
        """The view of the child."""
        return self._resource.users.with_raw_response

    @property
    def roles(self) -> AsyncRolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response


class GroupsWithStreamingResponse(StreamedView[Groups]):
    """`Groups` as `with_streaming_response`."""

    create = streamed_method(Groups.create)
    update = streamed_method(Groups.update)
    list = streamed_method(Groups.list)
    delete = streamed_method(Groups.delete)
    retrieve = streamed_method(Groups.retrieve)

    @property
    def users(self) -> UsersWithStreamingResponse:
        """The view of the child."""
        return self._resource.users.with_streaming_response

    @property
    def roles(self) -> RolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response


class AsyncGroupsWithStreamingResponse(StreamedView[AsyncGroups]):
    """`AsyncGroups` as `with_streaming_response`."""

    create = async_streamed_method(AsyncGroups.create)
    update = async_streamed_method(AsyncGroups.update)
    list = async_streamed_method(AsyncGroups.list)
    delete = async_streamed_method(AsyncGroups.delete)
    retrieve = async_streamed_method(AsyncGroups.retrieve)

    @property
    def users(self) -> AsyncUsersWithStreamingResponse:
        """The view of the child."""
        return self._resource.users.with_streaming_response

    @property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response
