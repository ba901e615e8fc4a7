# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.invites import DELETE_INVITE, INVITE_USER, LIST_INVITES, RETRIEVE_INVITE
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

    from openai_generated import params
    from openai_generated.models.invite import Invite
    from openai_generated.models.invite_delete_response import InviteDeleteResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Invites(SyncResource):
    """`client.admin.organization.invites`."""

    @property
    def with_raw_response(self) -> InvitesWithRawResponse:
        """The same methods, answering with the raw response."""
        return InvitesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> InvitesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return InvitesWithStreamingResponse(self)

    def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[params.InviteCreateParamsProject | Model] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Invite:
        """Invite someone by e-mail to the organization, and to projects if wanted.

        Args:
            email: The address that the invite goes to.
            role: The role in the organization: reader or owner.
            projects: Projects that the new user joins, each with the role member or owner.
        """
        return self._send(
            INVITE_USER,
            {"email": email, "role": role, "projects": projects},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Invite:
        """Read one invite.

        Args:
            invite_id: The id of the invite.
        """
        return self._send(RETRIEVE_INVITE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[Invite]:
        """Page through the organization's invites.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_INVITES, {"limit": limit, "after": after}, extra_headers, extra_query, extra_body, timeout
        )

    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> InviteDeleteResponse:
        """Withdraw an invite that has not been accepted.

        Args:
            invite_id: The id of the invite.
        """
        return self._send(DELETE_INVITE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout)


class AsyncInvites(AsyncResource):
    """`client.admin.organization.invites`."""

    @property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncInvitesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncInvitesWithStreamingResponse(self)

    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[params.InviteCreateParamsProject | Model] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Invite:
        """Invite someone by e-mail to the organization, and to projects if wanted.

        Args:
            email: The address that the invite goes to.
            role: The role in the organization: reader or owner.
            projects: Projects that the new user joins, each with the role member or owner.
        """
        return await self._send(
            INVITE_USER,
            {"email": email, "role": role, "projects": projects},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Invite:
        """Read one invite.

        Args:
            invite_id: The id of the invite.
        """
        return await self._send(
            RETRIEVE_INVITE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """Page through the organization's invites.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_INVITES, {"limit": limit, "after": after}, extra_headers, extra_query, extra_body, timeout
        )

    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> InviteDeleteResponse:
        """Withdraw an invite that has not been accepted.

        Args:
            invite_id: The id of the invite.
        """
        return await self._send(
            DELETE_INVITE, {"invite_id": invite_id}, extra_headers, extra_query, extra_body, timeout
        )


class InvitesWithRawResponse(RawView[Invites]):
    """`Invites` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Invites) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Invites.create)
        retrieve = raw_method(Invites.retrieve)
        list = raw_method(Invites.list)
        delete = raw_method(Invites.delete)


class AsyncInvitesWithRawResponse(RawView[AsyncInvites]):
    """`AsyncInvites` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncInvites) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncInvites.create)
        retrieve = async_raw_method(AsyncInvites.retrieve)
        list = async_raw_method(AsyncInvites.list)
        delete = async_raw_method(AsyncInvites.delete)


class InvitesWithStreamingResponse(StreamedView[Invites]):
    """`Invites` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Invites) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Invites.create)
        retrieve = streamed_method(Invites.retrieve)
        list = streamed_method(Invites.list)
        delete = streamed_method(Invites.delete)


class AsyncInvitesWithStreamingResponse(StreamedView[AsyncInvites]):
    """`AsyncInvites` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncInvites) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncInvites.create)
        retrieve = async_streamed_method(AsyncInvites.retrieve)
        list = async_streamed_method(AsyncInvites.list)
        delete = async_streamed_method(AsyncInvites.delete)


evaluable(__name__)
