# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.project_groups import (
    ADD_PROJECT_GROUP,
    LIST_PROJECT_GROUPS,
    REMOVE_PROJECT_GROUP,
    RETRIEVE_PROJECT_GROUP,
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

    from openai_generated.models.project_group import ProjectGroup
    from openai_generated.models.project_group_delete_response import ProjectGroupDeleteResponse
    from openai_generated.resources.admin.organization.projects.groups.roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncNextCursorPage, AsyncPaginator, SyncNextCursorPage
    from openai_runtime.unset import Omit


class Groups(SyncResource):
    """`client.admin.organization.projects.groups`."""

    if TYPE_CHECKING:

        @property
        def roles(self) -> Roles:
            """`client.admin.organization.projects.groups.roles`."""
            ...
    else:
        roles = child("openai_generated.resources.admin.organization.projects.groups.roles", "Roles")

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
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectGroup:
        """Admit a group to a project under a role.

        Args:
            project_id: The id of the project.
            group_id: The id of the group.
            role: The id of the project role that the group gets.
        """
        return self._send(
            ADD_PROJECT_GROUP,
            {"project_id": project_id, "group_id": group_id, "role": role},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncNextCursorPage[ProjectGroup]:
        """Page through the groups admitted to a project.

        Args:
            project_id: The id of the project.
            limit: How many groups a page holds, up to 100; 20 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_PROJECT_GROUPS,
            {"project_id": project_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectGroupDeleteResponse:
        """Shut a group out of a project again.

        Args:
            group_id: The id of the group.
            project_id: The id of the project.
        """
        return self._send(
            REMOVE_PROJECT_GROUP,
            {"group_id": group_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectGroup:
        """Read a group that has access to a project.

        Args:
            group_id: The id of the group.
            project_id: The id of the project.
            group_type: The kind of group, group (the default) or tenant_group.
        """
        return self._send(
            RETRIEVE_PROJECT_GROUP,
            {"group_id": group_id, "project_id": project_id, "group_type": group_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncGroups(AsyncResource):
    """`client.admin.organization.projects.groups`."""

    if TYPE_CHECKING:

        @property
        def roles(self) -> AsyncRoles:
            """`client.admin.organization.projects.groups.roles`."""
            ...
    else:
        roles = child("openai_generated.resources.admin.organization.projects.groups.roles", "AsyncRoles")

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
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectGroup:
        """Admit a group to a project under a role.

        Args:
            project_id: The id of the project.
            group_id: The id of the group.
            role: The id of the project role that the group gets.
        """
        return await self._send(
            ADD_PROJECT_GROUP,
            {"project_id": project_id, "group_id": group_id, "role": role},
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
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """Page through the groups admitted to a project.

        Args:
            project_id: The id of the project.
            limit: How many groups a page holds, up to 100; 20 by default.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_PROJECT_GROUPS,
            {"project_id": project_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectGroupDeleteResponse:
        """Shut a group out of a project again.

        Args:
            group_id: The id of the group.
            project_id: The id of the project.
        """
        return await self._send(
            REMOVE_PROJECT_GROUP,
            {"group_id": group_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectGroup:
        """Read a group that has access to a project.

        Args:
            group_id: The id of the group.
            project_id: The id of the project.
            group_type: The kind of group, group (the default) or tenant_group.
        """
        return await self._send(
            RETRIEVE_PROJECT_GROUP,
            {"group_id": group_id, "project_id": project_id, "group_type": group_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class GroupsWithRawResponse(RawView[Groups]):
    """`Groups` as `with_raw_response`."""

    create = raw_method(Groups.create)
    list = raw_method(Groups.list)
    delete = raw_method(Groups.delete)
    retrieve = raw_method(Groups.retrieve)

    @property
    def roles(self) -> RolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response


class AsyncGroupsWithRawResponse(RawView[AsyncGroups]):
    """`AsyncGroups` as `with_raw_response`."""

    create = async_raw_method(AsyncGroups.create)
    list = async_raw_method(AsyncGroups.list)
    delete = async_raw_method(AsyncGroups.delete)
    retrieve = async_raw_method(AsyncGroups.retrieve)

    @property
    def roles(self) -> AsyncRolesWithRawResponse:
        """The view of the child."""
        return self._resource.roles.with_raw_response


class GroupsWithStreamingResponse(StreamedView[Groups]):
    """`Groups` as `with_streaming_response`."""

    create = streamed_method(Groups.create)
    list = streamed_method(Groups.list)
    delete = streamed_method(Groups.delete)
    retrieve = streamed_method(Groups.retrieve)

    @property
    def roles(self) -> RolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response


class AsyncGroupsWithStreamingResponse(StreamedView[AsyncGroups]):
    """`AsyncGroups` as `with_streaming_response`."""

    create = async_streamed_method(AsyncGroups.create)
    list = async_streamed_method(AsyncGroups.list)
    delete = async_streamed_method(AsyncGroups.delete)
    retrieve = async_streamed_method(AsyncGroups.retrieve)

    @property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response
