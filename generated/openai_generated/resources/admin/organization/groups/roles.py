# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.group_organization_role_assignments import (
    ASSIGN_GROUP_ROLE,
    LIST_GROUP_ROLE_ASSIGNMENTS,
    RETRIEVE_GROUP_ROLE,
    UNASSIGN_GROUP_ROLE,
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

    from openai_generated.models.group_role_create_response import GroupRoleCreateResponse
    from openai_generated.models.group_role_delete_response import GroupRoleDeleteResponse
    from openai_generated.models.role_list_response import RoleListResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from openai_runtime.unset import Omit


class Roles(SyncResource):
    """`client.admin.organization.groups.roles`."""

    @property
    def with_raw_response(self) -> RolesWithRawResponse:
        """The same methods, answering with the raw response."""
        return RolesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> RolesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return RolesWithStreamingResponse(self)

    def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupRoleCreateResponse:
        """Give a group a role in the organization.

        Args:
            group_id: The id of the group.
            role_id: The id of the role.
        """
        return self._send(
            ASSIGN_GROUP_ROLE,
            {"group_id": group_id, "role_id": role_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
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
    ) -> SyncNextCursorPage[RoleListResponse]:
        """Page through the organization roles that a group holds.

        Args:
            group_id: The id of the group.
            limit: How many roles a page holds, up to 1000.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_GROUP_ROLE_ASSIGNMENTS,
            {"group_id": group_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupRoleDeleteResponse:
        """Take away one of a group's organization roles.

        Args:
            role_id: The id of the role.
            group_id: The id of the group.
        """
        return self._send(
            UNASSIGN_GROUP_ROLE,
            {"role_id": role_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RoleListResponse:
        """Read a role that a group has in the organization.

        Args:
            role_id: The id of the role.
            group_id: The id of the group.
        """
        return self._send(
            RETRIEVE_GROUP_ROLE,
            {"role_id": role_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRoles(AsyncResource):
    """`client.admin.organization.groups.roles`."""

    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncRolesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncRolesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncRolesWithStreamingResponse(self)

    async def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupRoleCreateResponse:
        """Give a group a role in the organization.

        Args:
            group_id: The id of the group.
            role_id: The id of the role.
        """
        return await self._send(
            ASSIGN_GROUP_ROLE,
            {"group_id": group_id, "role_id": role_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
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
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Page through the organization roles that a group holds.

        Args:
            group_id: The id of the group.
            limit: How many roles a page holds, up to 1000.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_GROUP_ROLE_ASSIGNMENTS,
            {"group_id": group_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupRoleDeleteResponse:
        """Take away one of a group's organization roles.

        Args:
            role_id: The id of the role.
            group_id: The id of the group.
        """
        return await self._send(
            UNASSIGN_GROUP_ROLE,
            {"role_id": role_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RoleListResponse:
        """Read a role that a group has in the organization.

        Args:
            role_id: The id of the role.
            group_id: The id of the group.
        """
        return await self._send(
            RETRIEVE_GROUP_ROLE,
            {"role_id": role_id, "group_id": group_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class RolesWithRawResponse(RawView[Roles]):
    """`Roles` as `with_raw_response`."""

    create = raw_method(Roles.create)
    list = raw_method(Roles.list)
    delete = raw_method(Roles.delete)
    retrieve = raw_method(Roles.retrieve)


class AsyncRolesWithRawResponse(RawView[AsyncRoles]):
    """`AsyncRoles` as `with_raw_response`."""

    create = async_raw_method(AsyncRoles.create)
    list = async_raw_method(AsyncRoles.list)
    delete = async_raw_method(AsyncRoles.delete)
    retrieve = async_raw_method(AsyncRoles.retrieve)


class RolesWithStreamingResponse(StreamedView[Roles]):
    """`Roles` as `with_streaming_response`."""

    create = streamed_method(Roles.create)
    list = streamed_method(Roles.list)
    delete = streamed_method(Roles.delete)
    retrieve = streamed_method(Roles.retrieve)


class AsyncRolesWithStreamingResponse(StreamedView[AsyncRoles]):
    """`AsyncRoles` as `with_streaming_response`."""

    create = async_streamed_method(AsyncRoles.create)
    list = async_streamed_method(AsyncRoles.list)
    delete = async_streamed_method(AsyncRoles.delete)
    retrieve = async_streamed_method(AsyncRoles.retrieve)
