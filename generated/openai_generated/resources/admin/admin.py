# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.organization import (
        AsyncOrganization,
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        Organization,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )


class Admin(SyncResource):
    """`client.admin`."""

    if TYPE_CHECKING:

        @property
        def organization(self) -> Organization:
            """`client.admin.organization`."""
            ...
    else:
        organization = child("openai_generated.resources.admin.organization.organization", "Organization")

    @property
    def with_raw_response(self) -> AdminWithRawResponse:
        """The same methods, answering with the raw response."""
        return AdminWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AdminWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AdminWithStreamingResponse(self)


class AsyncAdmin(AsyncResource):
    """`client.admin`."""

    if TYPE_CHECKING:

        @property
        def organization(self) -> AsyncOrganization:
            """`client.admin.organization`."""
            ...
    else:
        organization = child("openai_generated.resources.admin.organization.organization", "AsyncOrganization")

    @property
    def with_raw_response(self) -> AsyncAdminWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAdminWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAdminWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAdminWithStreamingResponse(self)


class AdminWithRawResponse(RawView[Admin]):
    """`Admin` as `with_raw_response`."""

    @property
    def organization(self) -> OrganizationWithRawResponse:
        """The view of the child."""
        return self._resource.organization.with_raw_response


class AsyncAdminWithRawResponse(RawView[AsyncAdmin]):
    """`AsyncAdmin` as `with_raw_response`."""

    @property
    def organization(self) -> AsyncOrganizationWithRawResponse:
        """The view of the child."""
        return self._resource.organization.with_raw_response


class AdminWithStreamingResponse(StreamedView[Admin]):
    """`Admin` as `with_streaming_response`."""

    @property
    def organization(self) -> OrganizationWithStreamingResponse:
        """The view of the child."""
        return self._resource.organization.with_streaming_response


class AsyncAdminWithStreamingResponse(StreamedView[AsyncAdmin]):
    """`AsyncAdmin` as `with_streaming_response`."""

    @property
    def organization(self) -> AsyncOrganizationWithStreamingResponse:
        """The view of the child."""
        return self._resource.organization.with_streaming_response


evaluable(__name__)
