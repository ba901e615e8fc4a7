# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.certificates import (
    ACTIVATE_ORGANIZATION_CERTIFICATES,
    DEACTIVATE_ORGANIZATION_CERTIFICATES,
    DELETE_CERTIFICATE,
    GET_CERTIFICATE,
    LIST_ORGANIZATION_CERTIFICATES,
    MODIFY_CERTIFICATE,
    UPLOAD_CERTIFICATE,
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

    from openai_generated.models.certificate import Certificate
    from openai_generated.models.certificate_delete_response import CertificateDeleteResponse
    from openai_generated.models.organization_certificate_list_response import OrganizationCertificateListResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import (
        AsyncConversationCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncConversationCursorPage,
        SyncPage,
    )
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Certificates(SyncResource):
    """`client.admin.organization.certificates`."""

    @property
    def with_raw_response(self) -> CertificatesWithRawResponse:
        """The same methods, answering with the raw response."""
        return CertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CertificatesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CertificatesWithStreamingResponse(self)

    def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Certificate:
        """Upload a PEM certificate to the organization, not yet active.

        Args:
            certificate: The certificate in PEM format.
            name: A name for the certificate.
        """
        return self._send(
            UPLOAD_CERTIFICATE,
            {"certificate": certificate, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        certificate_id: str,
        *,
        include: Iterable[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Certificate:
        """Read a certificate, with its PEM text if asked for.

        Args:
            certificate_id: The id of the certificate.
            include: Extra parts of the answer; content adds the PEM text.
        """
        return self._send(
            GET_CERTIFICATE,
            {"certificate_id": certificate_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Certificate:
        """Rename a certificate; nothing else of it can change.

        Args:
            certificate_id: The id of the certificate.
            name: The new name of the certificate.
        """
        return self._send(
            MODIFY_CERTIFICATE,
            {"certificate_id": certificate_id, "name": name},
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
    ) -> SyncConversationCursorPage[OrganizationCertificateListResponse]:
        """Page through the organization's certificates.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_ORGANIZATION_CERTIFICATES,
            {"limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CertificateDeleteResponse:
        """Delete a certificate that is active nowhere.

        Args:
            certificate_id: The id of the certificate.
        """
        return self._send(
            DELETE_CERTIFICATE, {"certificate_id": certificate_id}, extra_headers, extra_query, extra_body, timeout
        )

    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[OrganizationCertificateListResponse]:
        """Turn on one to ten certificates for the whole organization.

        Args:
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._send(
            ACTIVATE_ORGANIZATION_CERTIFICATES,
            {"certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[OrganizationCertificateListResponse]:
        """Turn off one to ten certificates for the whole organization.

        Args:
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._send(
            DEACTIVATE_ORGANIZATION_CERTIFICATES,
            {"certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncCertificates(AsyncResource):
    """`client.admin.organization.certificates`."""

    @property
    def with_raw_response(self) -> AsyncCertificatesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCertificatesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCertificatesWithStreamingResponse(self)

    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Certificate:
        """Upload a PEM certificate to the organization, not yet active.

        Args:
            certificate: The certificate in PEM format.
            name: A name for the certificate.
        """
        return await self._send(
            UPLOAD_CERTIFICATE,
            {"certificate": certificate, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: Iterable[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Certificate:
        """Read a certificate, with its PEM text if asked for.

        Args:
            certificate_id: The id of the certificate.
            include: Extra parts of the answer; content adds the PEM text.
        """
        return await self._send(
            GET_CERTIFICATE,
            {"certificate_id": certificate_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Certificate:
        """Rename a certificate; nothing else of it can change.

        Args:
            certificate_id: The id of the certificate.
            name: The new name of the certificate.
        """
        return await self._send(
            MODIFY_CERTIFICATE,
            {"certificate_id": certificate_id, "name": name},
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
    ) -> AsyncPaginator[
        OrganizationCertificateListResponse, AsyncConversationCursorPage[OrganizationCertificateListResponse]
    ]:
        """Page through the organization's certificates.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_ORGANIZATION_CERTIFICATES,
            {"limit": limit, "after": after, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CertificateDeleteResponse:
        """Delete a certificate that is active nowhere.

        Args:
            certificate_id: The id of the certificate.
        """
        return await self._send(
            DELETE_CERTIFICATE, {"certificate_id": certificate_id}, extra_headers, extra_query, extra_body, timeout
        )

    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[OrganizationCertificateListResponse, AsyncPage[OrganizationCertificateListResponse]]:
        """Turn on one to ten certificates for the whole organization.

        Args:
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._page(
            ACTIVATE_ORGANIZATION_CERTIFICATES,
            {"certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[OrganizationCertificateListResponse, AsyncPage[OrganizationCertificateListResponse]]:
        """Turn off one to ten certificates for the whole organization.

        Args:
            certificate_ids: The ids of the certificates, 1 to 10.
        """
        return self._page(
            DEACTIVATE_ORGANIZATION_CERTIFICATES,
            {"certificate_ids": certificate_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class CertificatesWithRawResponse(RawView[Certificates]):
    """`Certificates` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Certificates) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
            self.activate = raw_method(resource.activate)
            self.deactivate = raw_method(resource.deactivate)
    else:
        create = raw_method(Certificates.create)
        retrieve = raw_method(Certificates.retrieve)
        update = raw_method(Certificates.update)
        list = raw_method(Certificates.list)
        delete = raw_method(Certificates.delete)
        activate = raw_method(Certificates.activate)
        deactivate = raw_method(Certificates.deactivate)


class AsyncCertificatesWithRawResponse(RawView[AsyncCertificates]):
    """`AsyncCertificates` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCertificates) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
            self.activate = async_raw_method(resource.activate)
            self.deactivate = async_raw_method(resource.deactivate)
    else:
        create = async_raw_method(AsyncCertificates.create)
        retrieve = async_raw_method(AsyncCertificates.retrieve)
        update = async_raw_method(AsyncCertificates.update)
        list = async_raw_method(AsyncCertificates.list)
        delete = async_raw_method(AsyncCertificates.delete)
        activate = async_raw_method(AsyncCertificates.activate)
        deactivate = async_raw_method(AsyncCertificates.deactivate)


class CertificatesWithStreamingResponse(StreamedView[Certificates]):
    """`Certificates` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Certificates) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
            self.activate = streamed_method(resource.activate)
            self.deactivate = streamed_method(resource.deactivate)
    else:
        create = streamed_method(Certificates.create)
        retrieve = streamed_method(Certificates.retrieve)
        update = streamed_method(Certificates.update)
        list = streamed_method(Certificates.list)
        delete = streamed_method(Certificates.delete)
        activate = streamed_method(Certificates.activate)
        deactivate = streamed_method(Certificates.deactivate)


class AsyncCertificatesWithStreamingResponse(StreamedView[AsyncCertificates]):
    """`AsyncCertificates` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncCertificates) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
            self.activate = async_streamed_method(resource.activate)
            self.deactivate = async_streamed_method(resource.deactivate)
    else:
        create = async_streamed_method(AsyncCertificates.create)
        retrieve = async_streamed_method(AsyncCertificates.retrieve)
        update = async_streamed_method(AsyncCertificates.update)
        list = async_streamed_method(AsyncCertificates.list)
        delete = async_streamed_method(AsyncCertificates.delete)
        activate = async_streamed_method(AsyncCertificates.activate)
        deactivate = async_streamed_method(AsyncCertificates.deactivate)


evaluable(__name__)
