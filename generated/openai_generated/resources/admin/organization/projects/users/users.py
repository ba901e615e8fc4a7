# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import (
    CREATE_PROJECT_USER,
    DELETE_PROJECT_USER,
    LIST_PROJECT_USERS,
    MODIFY_PROJECT_USER,
    RETRIEVE_PROJECT_USER,
)
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
    from openai_generated.models.project_user import ProjectUser
    from openai_generated.models.project_user_delete_response import ProjectUserDeleteResponse
    from openai_generated.resources.admin.organization.projects.users.roles import (
        AsyncRoles,
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        Roles,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class Users(SyncResource):
    """`client.admin.organization.projects.users`."""

    if TYPE_CHECKING:

        @property
        def roles(self) -> Roles:
            """`client.admin.organization.projects.users.roles`."""
            ...
    else:
        roles = child("openai_generated.resources.admin.organization.projects.users.roles", "Roles")

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
        project_id: str,
        *,
        role: str,
        user_id: str | None | Omit = omit,
        email: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUser:
        """Add a member of the organization to a project under a role.

        Args:
            project_id: The id of the project.
            role: The role in the project: owner or member.
            user_id: The id of the user; give this or email.
            email: The e-mail address of the user; give this or user_id.
        """
        return self._send(
            CREATE_PROJECT_USER,
            {"project_id": project_id, "role": role, "user_id": user_id, "email": email},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUser:
        """Read one user of a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
        """
        return self._send(
            RETRIEVE_PROJECT_USER,
            {"user_id": user_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUser:
        """Change a user's role in a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
            role: The new role in the project: owner or member.
        """
        return self._send(
            MODIFY_PROJECT_USER,
            {"user_id": user_id, "project_id": project_id, "role": role},
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
    ) -> SyncConversationCursorPage[ProjectUser]:
        """Page through the users of a project.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_PROJECT_USERS,
            {"project_id": project_id, "limit": limit, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUserDeleteResponse:
        """Remove a user from a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
        """
        return self._send(
            DELETE_PROJECT_USER,
            {"user_id": user_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUsers(AsyncResource):
    """`client.admin.organization.projects.users`."""

    if TYPE_CHECKING:

        @property
        def roles(self) -> AsyncRoles:
            """`client.admin.organization.projects.users.roles`."""
            ...
    else:
        roles = child("openai_generated.resources.admin.organization.projects.users.roles", "AsyncRoles")

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
        project_id: str,
        *,
        role: str,
        user_id: str | None | Omit = omit,
        email: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUser:
        """Add a member of the organization to a project under a role.

        Args:
            project_id: The id of the project.
            role: The role in the project: owner or member.
            user_id: The id of the user; give this or email.
            email: The e-mail address of the user; give this or user_id.
        """
        return await self._send(
            CREATE_PROJECT_USER,
            {"project_id": project_id, "role": role, "user_id": user_id, "email": email},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUser:
        """Read one user of a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_PROJECT_USER,
            {"user_id": user_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUser:
        """Change a user's role in a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
            role: The new role in the project: owner or member.
        """
        return await self._send(
            MODIFY_PROJECT_USER,
            {"user_id": user_id, "project_id": project_id, "role": role},
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
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """Page through the users of a project.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_PROJECT_USERS,
            {"project_id": project_id, "limit": limit, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectUserDeleteResponse:
        """Remove a user from a project.

        Args:
            user_id: The id of the user.
            project_id: The id of the project.
        """
        return await self._send(
            DELETE_PROJECT_USER,
            {"user_id": user_id, "project_id": project_id},
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
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Users.create)
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
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncUsers.create)
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
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Users.create)
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
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncUsers.create)
        retrieve = async_streamed_method(AsyncUsers.retrieve)
        update = async_streamed_method(AsyncUsers.update)
        list = async_streamed_method(AsyncUsers.list)
        delete = async_streamed_method(AsyncUsers.delete)

    @property
    def roles(self) -> AsyncRolesWithStreamingResponse:
        """The view of the child."""
        return self._resource.roles.with_streaming_response


evaluable(__name__)
