# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.roles import CREATE_ROLE, DELETE_ROLE, LIST_ROLES, RETRIEVE_ROLE, UPDATE_ROLE
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

    from openai_generated.models.organization_role_delete_response import OrganizationRoleDeleteResponse
    from openai_generated.models.role import Role
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class Roles(SyncResource):
    """`client.admin.organization.roles`."""

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
        *,
        role_name: str,
        permissions: SequenceNotStr[str],
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Role:
        """Define an organization role by the permissions it grants.

        Args:
            role_name: The name of the role, unique within its scope.
            permissions: The permissions that the role grants.
            description: A description for people to read.
        """
        return self._send(
            CREATE_ROLE,
            {"role_name": role_name, "permissions": permissions, "description": description},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        role_id: str,
        *,
        permissions: SequenceNotStr[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        role_name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Role:
        """Change an organization role's name, description or permissions.

        Args:
            role_id: The id of the role.
            permissions: The permissions that the role grants.
            description: A description for people to read.
            role_name: The name of the role, unique within its scope.
        """
        return self._send(
            UPDATE_ROLE,
            {"role_id": role_id, "permissions": permissions, "description": description, "role_name": role_name},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncNextCursorPage[Role]:
        """Page through the roles defined for the organization.

        Args:
            limit: How many roles a page holds, up to 1000, which is the default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_ROLES,
            {"limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationRoleDeleteResponse:
        """Delete an organization role.

        Args:
            role_id: The id of the role.
        """
        return self._send(DELETE_ROLE, {"role_id": role_id}, extra_headers, extra_query, extra_body, timeout)

    def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Role:
        """Read a role of the organization.

        Args:
            role_id: The id of the role.
        """
        return self._send(RETRIEVE_ROLE, {"role_id": role_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncRoles(AsyncResource):
    """`client.admin.organization.roles`."""

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
        *,
        role_name: str,
        permissions: SequenceNotStr[str],
        description: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Role:
        """Define an organization role by the permissions it grants.

        Args:
            role_name: The name of the role, unique within its scope.
            permissions: The permissions that the role grants.
            description: A description for people to read.
        """
        return await self._send(
            CREATE_ROLE,
            {"role_name": role_name, "permissions": permissions, "description": description},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        role_id: str,
        *,
        permissions: SequenceNotStr[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        role_name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Role:
        """Change an organization role's name, description or permissions.

        Args:
            role_id: The id of the role.
            permissions: The permissions that the role grants.
            description: A description for people to read.
            role_name: The name of the role, unique within its scope.
        """
        return await self._send(
            UPDATE_ROLE,
            {"role_id": role_id, "permissions": permissions, "description": description, "role_name": role_name},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """Page through the roles defined for the organization.

        Args:
            limit: How many roles a page holds, up to 1000, which is the default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_ROLES,
            {"limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationRoleDeleteResponse:
        """Delete an organization role.

        Args:
            role_id: The id of the role.
        """
        return await self._send(DELETE_ROLE, {"role_id": role_id}, extra_headers, extra_query, extra_body, timeout)

    async def retrieve(
        self,
        role_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Role:
        """Read a role of the organization.

        Args:
            role_id: The id of the role.
        """
        return await self._send(RETRIEVE_ROLE, {"role_id": role_id}, extra_headers, extra_query, extra_body, timeout)


class RolesWithRawResponse(RawView[Roles]):
    """`Roles` as `with_raw_response`."""

    create = raw_method(Roles.create)
    update = raw_method(Roles.update)
    list = raw_method(Roles.list)
    delete = raw_method(Roles.delete)
    retrieve = raw_method(Roles.retrieve)


class AsyncRolesWithRawResponse(RawView[AsyncRoles]):
    """`AsyncRoles` as `with_raw_response`."""

    create = async_raw_method(AsyncRoles.create)
    update = async_raw_method(AsyncRoles.update)
    list = async_raw_method(AsyncRoles.list)
    delete = async_raw_method(AsyncRoles.delete)
    retrieve = async_raw_method(AsyncRoles.retrieve)


class RolesWithStreamingResponse(StreamedView[Roles]):
    """`Roles` as `with_streaming_response`."""

    create = streamed_method(Roles.create)
    update = streamed_method(Roles.update)
    list = streamed_method(Roles.list)
    delete = streamed_method(Roles.delete)
    retrieve = streamed_method(Roles.retrieve)


class AsyncRolesWithStreamingResponse(StreamedView[AsyncRoles]):
    """`AsyncRoles` as `with_streaming_response`."""

    create = async_streamed_method(AsyncRoles.create)
    update = async_streamed_method(AsyncRoles.update)
    list = async_streamed_method(AsyncRoles.list)
    delete = async_streamed_method(AsyncRoles.delete)
    retrieve = async_streamed_method(AsyncRoles.retrieve)
