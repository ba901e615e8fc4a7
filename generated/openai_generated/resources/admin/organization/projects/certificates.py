# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import (
    ACTIVATE_PROJECT_CERTIFICATES,
    DEACTIVATE_PROJECT_CERTIFICATES,
    LIST_PROJECT_CERTIFICATES,
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

    from openai_generated.models.project_certificate_list_response import ProjectCertificateListResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import (
        AsyncConversationCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncConversationCursorPage,
        SyncPage,
    )
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class Certificates(SyncResource):
    """`client.admin.organization.projects.certificates`."""

    @property
    def with_raw_response(self) -> CertificatesWithRawResponse:
        """The same methods, answering with the raw response."""
        return CertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CertificatesWithStreamingResponse(self)

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
    ) -> SyncConversationCursorPage[ProjectCertificateListResponse]:
        """Page through the certificates that a project can use.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_PROJECT_CERTIFICATES,
            {"project_id": project_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[ProjectCertificateListResponse]:
        """Turn on one to ten certificates for a project.

        Args:
            project_id: The id of the project.
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._send(
            ACTIVATE_PROJECT_CERTIFICATES,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[ProjectCertificateListResponse]:
        """Turn off one to ten certificates for a project.

        Args:
            project_id: The id of the project.
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._send(
            DEACTIVATE_PROJECT_CERTIFICATES,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCertificates(AsyncResource):
    """`client.admin.organization.projects.certificates`."""

    @property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCertificatesWithStreamingResponse(self)

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
    ) -> AsyncPaginator[ProjectCertificateListResponse, AsyncConversationCursorPage[ProjectCertificateListResponse]]:
        """Page through the certificates that a project can use.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_PROJECT_CERTIFICATES,
            {"project_id": project_id, "limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ProjectCertificateListResponse, AsyncPage[ProjectCertificateListResponse]]:
        """Turn on one to ten certificates for a project.

        Args:
            project_id: The id of the project.
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._page(
            ACTIVATE_PROJECT_CERTIFICATES,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ProjectCertificateListResponse, AsyncPage[ProjectCertificateListResponse]]:
        """Turn off one to ten certificates for a project.

        Args:
            project_id: The id of the project.
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._page(
            DEACTIVATE_PROJECT_CERTIFICATES,
            {"project_id": project_id, "certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CertificatesWithRawResponse(RawView[Certificates]):
    """`Certificates` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Certificates) -> None:
            self.list = raw_method(resource.list)
            self.activate = raw_method(resource.activate)
            self.deactivate = raw_method(resource.deactivate)
    else:
        list = raw_method(Certificates.list)
        activate = raw_method(Certificates.activate)
        deactivate = raw_method(Certificates.deactivate)


class AsyncCertificatesWithRawResponse(RawView[AsyncCertificates]):
    """`AsyncCertificates` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_raw_method(resource.list)
            self.activate = async_raw_method(resource.activate)
            self.deactivate = async_raw_method(resource.deactivate)
    else:
        list = async_raw_method(AsyncCertificates.list)
        activate = async_raw_method(AsyncCertificates.activate)
        deactivate = async_raw_method(AsyncCertificates.deactivate)


class CertificatesWithStreamingResponse(StreamedView[Certificates]):
    """`Certificates` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Certificates) -> None:
            self.list = streamed_method(resource.list)
            self.activate = streamed_method(resource.activate)
            self.deactivate = streamed_method(resource.deactivate)
    else:
        list = streamed_method(Certificates.list)
        activate = streamed_method(Certificates.activate)
        deactivate = streamed_method(Certificates.deactivate)


class AsyncCertificatesWithStreamingResponse(StreamedView[AsyncCertificates]):
    """`AsyncCertificates` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCertificates) -> None:
            self.list = async_streamed_method(resource.list)
            self.activate = async_streamed_method(resource.activate)
            self.deactivate = async_streamed_method(resource.deactivate)
    else:
        list = async_streamed_method(AsyncCertificates.list)
        activate = async_streamed_method(AsyncCertificates.activate)
        deactivate = async_streamed_method(AsyncCertificates.deactivate)


evaluable(__name__)
