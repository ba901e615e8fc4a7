# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.project_user_role_assignments import (
    ASSIGN_PROJECT_USER_ROLE,
    LIST_PROJECT_USER_ROLE_ASSIGNMENTS,
    RETRIEVE_PROJECT_USER_ROLE,
    UNASSIGN_PROJECT_USER_ROLE,
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

    from openai_generated.models.group_role_delete_response import GroupRoleDeleteResponse
    from openai_generated.models.role_list_response import RoleListResponse
    from openai_generated.models.user_role_create_response import UserRoleCreateResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from openai_runtime.unset import Omit


class Roles(SyncResource):
    """`client.admin.organization.projects.users.roles`."""

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
        user_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UserRoleCreateResponse:
        """Give a user a role in a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
            role_id: The id of the role.
        """
        return self._send(
            ASSIGN_PROJECT_USER_ROLE,
            {"user_id": user_id, "project_id": project_id, "role_id": role_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncNextCursorPage[RoleListResponse]:
        """Page through the roles that a user holds in a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
            limit: How many roles a page holds, up to 1000.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_PROJECT_USER_ROLE_ASSIGNMENTS,
            {"user_id": user_id, "project_id": project_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupRoleDeleteResponse:
        """Take away one of a user's project roles.

        Args:
            role_id: The id of the role.
            project_id: The id of the project.
            user_id: The id of the user.
        """
        return self._send(
            UNASSIGN_PROJECT_USER_ROLE,
            {"role_id": role_id, "project_id": project_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RoleListResponse:
        """Read a role that a user has in a project.

        Args:
            role_id: The id of the role.
            project_id: The id of the project.
            user_id: The id of the user.
        """
        return self._send(
            RETRIEVE_PROJECT_USER_ROLE,
            {"role_id": role_id, "project_id": project_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncRoles(AsyncResource):
    """`client.admin.organization.projects.users.roles`."""

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
        user_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UserRoleCreateResponse:
        """Give a user a role in a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
            role_id: The id of the role.
        """
        return await self._send(
            ASSIGN_PROJECT_USER_ROLE,
            {"user_id": user_id, "project_id": project_id, "role_id": role_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """Page through the roles that a user holds in a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
            limit: How many roles a page holds, up to 1000.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_PROJECT_USER_ROLE_ASSIGNMENTS,
            {"user_id": user_id, "project_id": project_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> GroupRoleDeleteResponse:
        """Take away one of a user's project roles.

        Args:
            role_id: The id of the role.
            project_id: The id of the project.
            user_id: The id of the user.
        """
        return await self._send(
            UNASSIGN_PROJECT_USER_ROLE,
            {"role_id": role_id, "project_id": project_id, "user_id": user_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> RoleListResponse:
        """Read a role that a user has in a project.

        Args:
            role_id: The id of the role.
            project_id: The id of the project.
            user_id: The id of the user.
        """
        return await self._send(
            RETRIEVE_PROJECT_USER_ROLE,
            {"role_id": role_id, "project_id": project_id, "user_id": user_id},
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
